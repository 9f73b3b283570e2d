/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../page-globals';
import { ALL_FORMS } from '../../../../src/documents/overview/chosen-rows';
import { ruleMatrix } from '../../../../src/documents/overview/matrix';
import { MatrixTable } from '../../../../src/taskpane/browser/desk/matrix-table';
import { OverviewTable } from '../../../../src/taskpane/browser/desk/overview-table';
import { row } from '../../../documents/overview/form-row';

const COUNT = 1000;
const ROWS = Array.from({ length: COUNT }, (_, at) =>
  row({ file: `表${at + 1}.xlsx`, sheet: '表', unit: `第${at + 1}局`, rules: { 'weight-sum': 1 } }),
);

type Props = Parameters<typeof OverviewTable>[0];

function tableOf(other: Partial<Props>) {
  const props: Props = {
    rows: ROWS,
    choice: ALL_FORMS,
    last: null,
    disabled: false,
    onChoose() {},
    onOpen: async () => {},
    reviewed: () => ({
      seen: false,
      touched: false,
      edits: { left: [], taken: [], words: {}, own: [] },
    }),
    onReview: async () => {},
    round: null,
    ...other,
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <OverviewTable {...props} />
    </FluentProvider>
  );
}

const shown = () =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent?.replace('（表）', ''));
const indexOf = (name: string) =>
  screen.getByRole('button', { name }).closest('tr')?.getAttribute('aria-rowindex');

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => {};
});

test('of a thousand forms few are drawn, and the table says of how many', () => {
  render(tableOf({}));
  expect(shown()[0]).toBe('表1.xlsx');
  expect(shown().length).toBeLessThan(100);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('1001');
  expect(indexOf('表1.xlsx（表）')).toBe('2');
});

test('the last one is reached and opened by keyboard', async () => {
  const onOpen = jest.fn(async () => {});
  render(tableOf({ onOpen }));
  const user = userEvent.setup();
  screen.getByRole('button', { name: '末页' }).focus();
  await user.keyboard('{Enter}');
  expect(shown().at(-1)).toBe('表1000.xlsx');
  expect(indexOf('表1000.xlsx（表）')).toBe('1001');
  expect(document.activeElement?.textContent).toBe('末页');
  screen.getByRole('button', { name: '表1000.xlsx（表）' }).focus();
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith(ROWS.at(-1));
});

test('each form is on one page, and what is sorted anew begins at its first', async () => {
  const rows = ROWS.slice(0, 130);
  const { rerender } = render(tableOf({ rows }));
  const user = userEvent.setup();
  const met: (string | undefined)[] = [];
  for (;;) {
    met.push(...shown());
    const next = screen.getByRole('button', { name: '下一页' });
    if (next.getAttribute('aria-disabled') === 'true') break;
    await user.click(next);
  }
  expect(met).toEqual(rows.map(({ file }) => file));
  rerender(tableOf({ rows, choice: { ...ALL_FORMS, sort: 'file' } }));
  expect(shown()[0]).toBe('表1.xlsx');
});

test('whoever comes back from a form is where they were', () => {
  render(tableOf({ last: ROWS[777] ?? null }));
  expect(document.activeElement?.textContent).toBe('表778.xlsx（表）');
});

test('fewer forms than before leave no empty page', async () => {
  const { rerender } = render(tableOf({}));
  await userEvent.setup().click(screen.getByRole('button', { name: '末页' }));
  rerender(tableOf({ rows: ROWS.slice(0, 60) }));
  expect(shown().at(-1)).toBe('表60.xlsx');
  rerender(tableOf({ rows: ROWS.slice(0, 3) }));
  expect(shown()).toHaveLength(3);
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('on paper stands all of it', () => {
  render(tableOf({}));
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(shown()).toHaveLength(COUNT);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(shown().length).toBeLessThan(100);
});

test('a matrix of many units has pages too, each with the sums of all', async () => {
  render(
    <FluentProvider theme={webLightTheme}>
      <MatrixTable matrix={ruleMatrix(ROWS)} />
    </FluentProvider>,
  );
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('1002');
  expect(shown().length).toBeLessThan(100);
  await userEvent.setup().click(screen.getByRole('button', { name: '末页' }));
  expect(shown().slice(-2)).toEqual(['第1000局', '合计']);
});
