import { placeName } from '../../../src/documents/words/place-name';
import { cellAt } from '../../fixtures/address';
import { checkedSheet } from '../../taskpane/checked-sheet';

/** The block above the table has a score of its own, in columns that are others than the table's. */
const { report } = checkedSheet(`
  | 项目名称     | 培训经费 |            |            |            |        |        |          |
  | 项目资金     |          | 年初预算数 | 全年预算数 | 全年执行数 | 分值   | 执行率 | 得分     |
  | 年度资金总额 |          | 100        | 100        | 86         | 10     | 86%    | 9.4      |
  | 一级指标     | 二级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值   | 得分   | 偏差原因 |
  | 产出指标     | 数量指标 | 培训人数   | ≥100人     | 80人       | 60     | 48     |          |
  | 满意度指标   | 满意度   | 学员满意度 | ≥90%       | 95%        | 30     | 30     |          |
  | 总分         |          |            |            |            | 100    | 87.4   |          |
`);

test.each([
  ['the score of the block, in the column of the reasons', 'H3', '“预算执行率”得分'],
  ['its rate, in the column of the scores', 'G3', '资金情况'],
  ['its amount, in the column of the targets', 'D3', '全年预算数'],
  ['its weight', 'F3', '一级指标“预算执行率”'],
  ['what is beside it in the block', 'B3', '“预算执行率”'],
  ['a score of the table', 'G5', '“培训人数”得分'],
  ['a reason of the table', 'H5', '“培训人数”偏差原因'],
])('%s is named by what stands there', (_, address, name) => {
  expect(placeName(report.form, cellAt(address))).toBe(name);
});
