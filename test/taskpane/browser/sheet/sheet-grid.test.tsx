/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { cellAt } from '../../../fixtures/address';
import { Clipboard } from '../clipboard';
import { FINDING } from '../finding';
import { showGrid } from './show-grid';

function selected(): readonly (string | null)[] {
  const cells = document.querySelectorAll('[aria-selected="true"]');
  return Array.from(cells, ({ textContent }) => textContent);
}

test('cells stand under the letters of their columns and beside the numbers of their rows', () => {
  showGrid();
  const rows = within(screen.getByRole('grid', { name: '工作表“评分表”' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '行AB',
    '1三级指标自评分数',
    '2培训场次30（建议核对）',
    '3合计30',
  ]);
});

test('Tab stops at the selected cell alone, and arrows move the focus', async () => {
  const { user } = showGrid();
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(selected()).toEqual(['培训场次']);
  expect(document.activeElement?.textContent).toBe('培训场次');
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test('Enter edits, Enter again keeps and goes down', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{Enter}甲{Enter}');
  expect(typed).toEqual(['A1 三级指标甲']);
  expect(selected()).toEqual(['培训场次']);
  expect(document.activeElement?.textContent).toBe('培训场次');
});

test('typing takes the place of what was there, and Tab goes on to the right', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{ArrowDown}29{Tab}');
  expect(typed).toEqual(['A2 29']);
  expect(selected()).toEqual(['30（建议核对）']);
});

test('Esc gives up what was typed and stays in the cell', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{F2}甲{Escape}');
  expect(typed).toEqual([]);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement?.textContent).toBe('三级指标');
});

test('Alt and Enter break the line', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{F2}{Alt>}{Enter}{/Alt}甲{Enter}');
  expect(typed).toEqual(['A1 三级指标\n甲']);
});

test('a double click edits, and a click elsewhere keeps', async () => {
  const { user, typed } = showGrid();
  await user.dblClick(screen.getByRole('cell', { name: /^30 （建议核对）/ }));
  await user.keyboard('0');
  await user.click(screen.getByRole('cell', { name: '合计' }));
  expect(typed).toEqual(['B2 300']);
  expect(selected()).toEqual(['合计']);
});

test.each(['{Delete}', '{Backspace}'])('%s empties the cell and stays in it', async (key) => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard(key);
  expect(typed).toEqual(['A1 ']);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(selected()).toEqual(['三级指标']);
});

test.each(['{Enter}', '{F2}', '{Delete}', '9'])(
  'on a formula %s only says why not',
  async (key) => {
    const { user, typed, said } = showGrid();
    await user.click(screen.getByRole('cell', { name: '30' }));
    await user.keyboard(key);
    expect([screen.queryByRole('textbox'), typed, said.length]).toEqual([null, [], 1]);
    expect(said[0]).toContain('公式');
  },
);

test.each([
  ['{Shift>}{Enter}{/Shift}', '三级指标'],
  ['{Enter}', '合计'],
  ['{Tab}', '30（建议核对）'],
])('%s leaves the editor of A2 for %s', async (keys, next) => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{ArrowDown}{F2}x');
  await user.keyboard(keys);
  expect(typed).toEqual(['A2 培训场次x']);
  expect(selected()).toEqual([next]);
});

test('Shift and Tab leave the editor to the left', async () => {
  const { user, typed } = showGrid();
  await user.dblClick(screen.getByRole('cell', { name: '自评分数' }));
  await user.keyboard('x{Shift>}{Tab}{/Shift}');
  expect(typed).toEqual(['B1 自评分数x']);
  expect(selected()).toEqual(['三级指标']);
});

test('arrows keep and move on while a cell is typed over, and move the cursor within it', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('甲{ArrowDown}');
  expect(typed).toEqual(['A1 甲']);
  expect(selected()).toEqual(['培训场次']);
  await user.keyboard('{F2}{ArrowLeft}乙{Enter}');
  expect(typed.at(-1)).toBe('A2 培训场乙次');
  await user.keyboard('丙{F2}{ArrowLeft}丁{Enter}');
  expect(typed.at(-1)).toBe('A3 丁丙');
});

test('what is refused stays in the editor, whatever the person points at', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('=1{Enter}');
  const editor = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(editor.value).toBe('=1');
  expect(document.activeElement).toBe(editor);
  await user.click(screen.getByRole('cell', { name: '合计' }));
  expect(document.activeElement).toBe(editor);
  expect(selected()[0]).toMatch(/^三级指标/);
  await user.keyboard('{Backspace}2{Enter}');
  expect(typed).toEqual(['A1 =2']);
});

test('a draft is told while it is typed, and is none once the editor is left', async () => {
  const { user, drafts } = showGrid();
  await user.tab();
  await user.keyboard('甲乙{Enter}');
  expect(drafts).toEqual(['甲', '甲乙', null]);
});

test('the selected cell is copied, cut, and takes what is pasted', async () => {
  const { user, typed } = showGrid();
  await user.click(screen.getByRole('cell', { name: '自评分数' }));
  // user-event copies nothing but selected text.
  const clipboardData = new Clipboard();
  const focused = document.activeElement ?? document.body;
  fireEvent.copy(focused, { clipboardData });
  expect([clipboardData.getData('text/plain'), typed]).toEqual(['自评分数', []]);
  fireEvent.cut(focused, { clipboardData });
  await user.paste('一\t二\n三\t四\n');
  expect(typed).toEqual(['B1 ', 'B1 [["一","二"],["三","四"]]']);
});

test('Shift and arrows select from the active cell on, which keeps the focus', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
  expect(selected()).toEqual(['三级指标', '自评分数', '培训场次', '30（建议核对）']);
  expect(document.activeElement?.textContent).toBe('三级指标');
  const clipboardData = new Clipboard();
  fireEvent.copy(document.activeElement ?? document.body, { clipboardData });
  expect(clipboardData.getData('text/plain')).toBe('三级指标\t自评分数\n培训场次\t30\n');
  await user.keyboard('{Delete}');
  fireEvent.paste(document.activeElement ?? document.body, { clipboardData });
  expect(typed).toEqual(['A1:B2 ', 'A1:B2 [["三级指标","自评分数"],["培训场次","30"]]']);
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(selected()).toEqual(['三级指标', '自评分数']);
  await user.keyboard('{ArrowDown}');
  expect(selected()).toEqual(['培训场次']);
});

test('Shift and a click select, and so does dragging', async () => {
  const { user } = showGrid();
  await user.click(screen.getByRole('cell', { name: '三级指标' }));
  await user.keyboard('{Shift>}');
  await user.click(screen.getByRole('cell', { name: '培训场次' }));
  await user.keyboard('{/Shift}');
  expect(selected()).toEqual(['三级指标', '培训场次']);
  expect(document.activeElement?.textContent).toBe('三级指标');
  await user.pointer([
    { keys: '[MouseLeft>]', target: screen.getByRole('cell', { name: '合计' }) },
    { target: screen.getByRole('cell', { name: '培训场次' }) },
    { target: screen.getByRole('cell', { name: /^30 （建议核对）/ }) },
    { keys: '[/MouseLeft]' },
  ]);
  expect(selected()).toEqual(['培训场次', '30（建议核对）', '合计', '30']);
  expect(document.activeElement?.textContent).toBe('合计');
  await user.click(screen.getByRole('cell', { name: '三级指标' }));
  expect(selected()).toEqual(['三级指标']);
});

test('what is typed goes into the active cell, and the selection is that cell again', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}甲{Enter}');
  expect(typed).toEqual(['A1 甲']);
  expect(selected()).toEqual(['培训场次']);
});

test('a click on the cell that is selected already takes the focus then, not later', async () => {
  const { user, select } = showGrid();
  await user.click(screen.getByRole('cell', { name: '三级指标' }));
  await user.click(screen.getByRole('cell', { name: '三级指标' }));
  await user.tab();
  expect(document.activeElement).toBe(document.body);
  select(cellAt('A2'));
  expect(selected()).toEqual(['培训场次']);
  expect(document.activeElement).toBe(document.body);
});

test('the clipboard of an open editor is its own', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{F2}');
  await user.paste('一\t二');
  await user.keyboard('{Escape}');
  expect(typed).toEqual([]);
});

test('a double click on a formula opens no editor', async () => {
  const { user } = showGrid();
  await user.dblClick(screen.getByRole('cell', { name: '30' }));
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('the name of a cell says what is told of it, and its text stays what it is', () => {
  showGrid([{ ...FINDING, cell: cellAt('A3') }]);
  const flagged = screen.getByRole('cell', { name: /，有必须修改的问题$/ });
  expect(flagged.getAttribute('data-address')).toBe('A3');
  expect(flagged.querySelectorAll('svg')).toHaveLength(1);
  expect(document.querySelectorAll('svg')).toHaveLength(1);
});
