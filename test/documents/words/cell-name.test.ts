import { cellName } from '../../../src/documents/words/cell-name';
import { cellAt } from '../../fixtures/address';
import { checkedSheet } from '../../taskpane/checked-sheet';

const { report } = checkedSheet(`
  | 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 |
  | 产出     | 60   | 培训人数 | 60   | ≥100   | 80     | 30       |
  | 效益     | 40   | 满意度   | 40   | ≥90%   | 95%    | 40       |
  | 合计     | 100  |          | 100  |        |        | 100      |
`);

test.each([
  ['G2', '第 2 行 培训人数（G2）'],
  ['B2', '第 2 行 产出（B2）'],
  ['G4', '第 4 行 合计（G4）'],
  ['A9', '第 9 行（A9）'],
])('%s is %s', (address, name) => {
  expect(cellName([report.form], cellAt(address))).toBe(name);
});
