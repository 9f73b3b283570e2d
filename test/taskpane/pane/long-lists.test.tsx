/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { CheckedSheet } from '../../../src/taskpane/session/state';
import { checkedSheet } from '../checked-sheet';
import { showPane } from './show';

/** Indicators without evidence, one finding each in column H, from row 2 on. */
function longForm(rows: number): CheckedSheet {
  return checkedSheet(
    [
      '| 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 | 佐证材料 |',
      ...Array.from({ length: rows }, (_, at) => indicatorRow(at)),
    ].join('\n'),
  );
}

/** As many rows as wanted whose score nobody but a person can tell. */
function judgedForm(rows: number): CheckedSheet {
  return checkedSheet(
    [
      '| 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 | 佐证材料 |',
      ...Array.from(
        { length: rows },
        (_, at) =>
          `| ${at === 0 ? '产出' : ''} | | 第${at + 1}项 | 1 | 逐步提高 | 有所提高 | 1 | 报告 |`,
      ),
    ].join('\n'),
  );
}

function indicatorRow(at: number): string {
  return `| ${at === 0 ? '产出' : ''} | | 第${at + 1}项 | 1 | ≥10 | 10 | 1 | |`;
}

const LONG = longForm(250);

/** The buttons of the list that say something; asking for roles takes seconds in so long a list. */
function buttons(said: RegExp): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-roving]')];
  return all.filter(({ textContent }) => said.test(textContent));
}

function button(said: RegExp): HTMLElement {
  const [first] = buttons(said);
  if (first === undefined) throw new Error(`no button says ${said}`);
  return first;
}

const INDICATOR = /^第\d+项自评/;
const FINDING = /^H\d+[^\d ]/;
const FOLD = /等 250 个.*佐证/;

describe('the indicators of a long form', () => {
  test('are drawn a hundred at a time, the others named by their rows', async () => {
    const { user } = await showPane({ checked: LONG });
    await user.click(screen.getByRole('tab', { name: '指标 250' }));
    expect(buttons(INDICATOR)).toHaveLength(100);
    expect(buttons(/^第 \d+ 到/).map(({ textContent }) => textContent)).toEqual([
      '第 2 到 101 行（100 个指标）',
      '第 102 到 201 行（100 个指标）',
      '第 202 到 251 行（50 个指标）',
    ]);
    await user.click(button(/^第 202 到 251 行/));
    expect(buttons(INDICATOR)).toHaveLength(150);
    await user.click(button(/^第 2 到 101 行/));
    expect(buttons(INDICATOR)).toHaveLength(50);
  });

  test('are walked through and opened by the keyboard', async () => {
    const { user } = await showPane({ checked: LONG });
    await user.click(screen.getByRole('tab', { name: '指标 250' }));
    act(() => button(/^第 2 到/).focus());
    await user.keyboard('{End}{ArrowRight}{ArrowDown}');
    expect(document.activeElement?.textContent).toMatch(/^第201项/);
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(document.activeElement?.textContent).toMatch(/^第 202 到/);
    expect(buttons(/^第201项/)).toEqual([]);
  });

  test('are a plain list as long as they are fewer', async () => {
    const { user } = await showPane({ checked: longForm(199) });
    await user.click(screen.getByRole('tab', { name: '指标 199' }));
    expect(buttons(INDICATOR)).toHaveLength(199);
    expect(buttons(/^第 \d+ 到/)).toEqual([]);
  });

  test('stand on paper as a whole', async () => {
    const { user } = await showPane({ checked: LONG });
    await user.click(screen.getByRole('tab', { name: '指标 250' }));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(buttons(INDICATOR)).toHaveLength(250);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(buttons(INDICATOR)).toHaveLength(100);
  });
});

describe('many findings of a kind', () => {
  test('are opened a hundred at a time, the others named by their cells', async () => {
    const { user } = await showPane({ checked: LONG });
    await user.click(button(FOLD));
    expect(buttons(FINDING)).toHaveLength(100);
    expect(buttons(/^H\d+ 到/).map(({ textContent }) => textContent)).toEqual([
      'H2 到 H101（100 个）',
      'H102 到 H201（100 个）',
      'H202 到 H251（50 个）',
    ]);
  });

  test('the one that is gone to is there, in whatever piece it is', async () => {
    const { session, user } = await showPane({ checked: LONG });
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(session.select).toHaveBeenLastCalledWith({ row: 250, column: 7 });
    expect(document.activeElement?.textContent).toMatch(/^.?H251/);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    expect(buttons(FINDING)).toHaveLength(50);
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(session.select).toHaveBeenLastCalledWith({ row: 249, column: 7 });
  });

  test('stand on paper whichever tab is open, once, and the screen is then as it was', async () => {
    const { user } = await showPane({ checked: LONG });
    await user.click(screen.getByRole('tab', { name: '指标 250' }));
    await user.click(buttons(INDICATOR)[0] ?? document.body);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(buttons(FINDING)).toHaveLength(250);
    expect(buttons(INDICATOR)).toHaveLength(250);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(buttons(FINDING)).toHaveLength(0);
    expect(buttons(INDICATOR)[0]?.getAttribute('aria-expanded')).toBe('true');
  });

  test('stand on paper as a whole, though nothing was opened', async () => {
    await showPane({ checked: LONG });
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(buttons(FINDING)).toHaveLength(250);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(buttons(FINDING)).toHaveLength(0);
  });
});

const links = () =>
  [...document.querySelectorAll('[data-shows-cell]')].filter(({ textContent }) =>
    textContent.startsWith('G'),
  );
const pieces = () => [...document.querySelectorAll<HTMLDetailsElement>('[role=tabpanel] details')];
const titles = () => pieces().map((piece) => piece.querySelector('summary')?.textContent);

async function shown(rows: number): Promise<UserEvent> {
  const { user } = await showPane({ checked: judgedForm(rows) });
  await user.click(screen.getByRole('tab', { name: `需人工核对 ${rows}` }));
  return user;
}

describe('the indicators that need a person', () => {
  test('are drawn a hundred at a time, the others named by their rows', async () => {
    const user = await shown(250);
    expect(titles()).toEqual([
      '第 2 到 101 行（100 个指标）',
      '第 102 到 201 行（100 个指标）',
      '第 202 到 251 行（50 个指标）',
    ]);
    expect(links().length).toBe(100);
    const [first, , last] = pieces().map((piece) => piece.querySelector('summary'));
    await user.click(last ?? document.body);
    expect(links().length).toBe(150);
    expect(links().at(-1)?.closest('li')?.textContent).toMatch(/^G251 第250项/);
    await user.click(first ?? document.body);
    expect(links().length).toBe(50);
    expect(pieces().map(({ open }) => open)).toEqual([false, false, true]);
  });

  test('are a plain list as long as they are fewer, all of it', async () => {
    await shown(199);
    expect(pieces()).toEqual([]);
    expect(links().length).toBe(199);
  });

  test('stand on paper as a whole, and the screen is then as it was', async () => {
    await shown(250);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(links().length).toBe(250);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(links().length).toBe(100);
  });
});
