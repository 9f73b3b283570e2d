import { checkedSheet } from '../../taskpane/checked-sheet';

const { report } = checkedSheet(`
  | 三级指标 | 权重 | 预期值     | 实现值 | 自评得分 |
  | 培训人数 | 40   | ≥100       | 80     | 32       |
  | 增速     | 40   | 高于全市   | 12%    | 30       |
  | 好评     | 10   | 高于全市   | 12%    | 10       |
  | 场次     | 10   | ≥10        | 12     | 10       |
`);
const names = (of: typeof report.assessments) => of.map(({ indicator }) => indicator.name.text);

test('failing are those that lose points, whether or not a person has to verify them', () => {
  expect(names(report.failing)).toEqual(['培训人数', '增速']);
});

test('unverified are those that could not be recomputed, whether or not they fail', () => {
  expect(names(report.unverified)).toEqual(['增速', '好评']);
});
