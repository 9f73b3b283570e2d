import { readForm } from '../../../../src/sheet/read-form';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import { drawnAt } from '../../../../src/taskpane/browser/sheet/drawn-sheet';
import { frozenOf, isFrozenName, nameLetters } from '../../../../src/taskpane/browser/sheet/frozen';
import { cellAt } from '../../../fixtures/address';
import { gridLiteral } from '../../../fixtures/grid-literal';
import { viewOf } from '../view-of';

/** Headers of two rows, an indicator that takes two rows, and a remark below the table. */
const { grid } = gridLiteral(`
  | 项目名称 | 培训经费 |          |      |        |        |          |
  | 一级指标 | 权重     | 三级指标 | 权重 | 年度值 |        | 自评分数 |
  |          |          |          |      | 预期值 | 实现值 |          |
  | 产出     | 60       | 培训人数 | 60   | ≥100   | 100    | 60       |
  |          |          | 培训场次 |      |        |        |          |
  | 效益     | 40       | 满意度   | 40   | ≥90%   | 95%    | 40       |
  | 合计     | 100      |          | 100  |        |        | 100      |
  |          |          | 填表人   |      |        |        |          |
`);
const MERGES = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3', 'B1:G1', 'C4:C5'];

const drawn = drawSheet(grid, viewOf(MERGES));
const frozen = (() => {
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  return frozenOf(reading.form, drawn);
})();

test('all header rows stay in view, merged cells with their whole height', () => {
  expect(frozen).toMatchObject({ top: 1, bottom: 2 });
});

/** Names under a header of two columns: merged in the first row, not in the second. */
const wide = drawSheet(
  gridLiteral(`
  | 三级指标 |      | 预期值 | 实现值 | 自评分数 |
  | 培训人数 |      | ≥100   | 100    | 60       |
  | 满意度   | 学员 | ≥90%   | 95%    | 40       |
`).grid,
  viewOf(['A1:B1', 'A2:B2']),
);
const WIDE = { top: 0, bottom: 0, left: 0, right: 1, last: 2 };

test.each([
  ['a merged name', 'A2', true],
  ['a name in the first of the columns', 'A3', true],
  ['what stands beside it, which would lie upon it', 'B3', false],
])('%s stays beside the rows or not where the header is wide', (_, address, stays) => {
  const cell = drawnAt(wide, cellAt(address));
  expect(cell !== null && isFrozenName(WIDE, cell)).toBe(stays);
});

test('the letters over the names stay with them, one beside the other', () => {
  expect(nameLetters(WIDE, wide, [80, 30, 50, 50, 50])).toEqual(
    new Map([
      [0, 0],
      [1, 80],
    ]),
  );
});

test('the letter over names further on has no column before it, and no other letter stays', () => {
  expect(frozen && nameLetters(frozen, drawn, [80, 30, 90, 50, 50, 50, 50])).toEqual(
    new Map([[2, 0]]),
  );
});

test('without a frozen table every letter goes with its column', () => {
  expect(nameLetters(null, drawn, [80, 30, 90, 50, 50, 50, 50]).size).toBe(0);
});

test.each([
  ['the header of the names', 'C2', true],
  ['a name', 'C6', true],
  ['a name that takes two rows', 'C4', true],
  ['the cell beside it', 'D4', false],
  ['a wide cell above the table', 'B1', false],
  ['the same column below the table', 'C8', false],
])('%s stays beside the rows or not', (_, address, stays) => {
  const cell = drawnAt(drawn, cellAt(address));
  expect(frozen !== null && cell !== null && isFrozenName(frozen, cell)).toBe(stays);
});
