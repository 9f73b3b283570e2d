import { readForm } from '../../../../src/sheet/read-form';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import { drawnAt } from '../../../../src/taskpane/browser/sheet/drawn-sheet';
import { frozenOf, isFrozenName } from '../../../../src/taskpane/browser/sheet/frozen';
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
