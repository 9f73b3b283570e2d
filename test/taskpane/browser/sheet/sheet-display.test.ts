import { HostError } from '../../../../src/host/host-error';
import { printCell } from '../../../../src/sheet/address';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import type { DrawnSheet } from '../../../../src/taskpane/browser/sheet/drawn-sheet';
import { sheetDisplay } from '../../../../src/taskpane/browser/sheet/sheet-display';
import { cellAt } from '../../../fixtures/address';
import { gridLiteral } from '../../../fixtures/grid-literal';
import { viewOf } from '../view-of';

const { rows } = gridLiteral(`
  | 一 | 二 |
  | 三 | 四 |
`).grid;

async function draw(sheet: string): Promise<DrawnSheet> {
  const columns = [{ first: 1, last: 1, width: null, hidden: sheet === '有隐藏列' }];
  return drawSheet({ sheet, rows }, viewOf([], { columns }));
}

test('shows a sheet and puts the ring on the cell that is asked for', async () => {
  const display = sheetDisplay(draw);
  await display.show('评分表', cellAt('B2'));
  expect(display.state().drawn?.sheet).toBe('评分表');
  expect(printCell(display.state().active)).toBe('B2');
});

test('another sheet begins at its first cell', async () => {
  const display = sheetDisplay(draw);
  await display.show('评分表', cellAt('B2'));
  await display.show('附表');
  expect(printCell(display.state().active)).toBe('A1');
});

test('a sheet that is shown already keeps its ring', async () => {
  const display = sheetDisplay(draw);
  await display.show('评分表', cellAt('B2'));
  await display.show('评分表');
  expect(printCell(display.state().active)).toBe('B2');
});

test('selecting the same cell again brings it into view again', async () => {
  const display = sheetDisplay(draw);
  await display.show('评分表', cellAt('B2'));
  const before = display.state().active;
  display.select(cellAt('B2'));
  expect(display.state().active).not.toBe(before);
});

test('says so where the cell is hidden, and leaves the ring', async () => {
  const display = sheetDisplay(draw);
  await display.show('有隐藏列', cellAt('B2'));
  expect(printCell(display.state().active)).toBe('A1');
  expect(display.state().note).toBe(
    '该单元格在隐藏的行或列里，请在 Excel 或 WPS 中取消隐藏后查看。',
  );
});

test('the sheet asked for last is the one shown, whichever is read first', async () => {
  const arrived: ((drawn: DrawnSheet) => void)[] = [];
  const display = sheetDisplay(() => new Promise((resolve) => arrived.push(resolve)));
  const shown = Promise.all([display.show('慢'), display.show('快')]);
  arrived[1]?.(await draw('快'));
  arrived[0]?.(await draw('慢'));
  await shown;
  expect(display.state().drawn?.sheet).toBe('快');
});

test('a sheet that cannot be read is explained', async () => {
  const display = sheetDisplay(async () => {
    throw new HostError('unreadable', '文件内容已损坏。');
  });
  await display.show('评分表');
  expect(display.state().note).toBe('文件内容已损坏。');
});

test('what is selected from the ring on is said, and gone with the next ring', async () => {
  const display = sheetDisplay(draw);
  await display.show('评分表', cellAt('A1'));
  display.reach(cellAt('B2'));
  expect(printCell(display.state().active)).toBe('A1');
  expect(display.state().note).toBe('已选 A1:B2，2 行 2 列。');
  display.reach(cellAt('A1'));
  expect(display.state().note).toBe('');
  display.reach(cellAt('B1'));
  display.select(cellAt('A2'));
  expect([printCell(display.state().reach), display.state().note]).toEqual(['A2', '']);
});
