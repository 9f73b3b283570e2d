import { expectFindings } from './expect-findings';

const RULE = 'score-group';

test('scores above the points in the name of their group are an error at that name', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分 |
    | 产出（60分） {score-group} | 数量 | 场次 | ≥5 | 5 | 45 |
    | | 质量 | 合格率 | ≥90% | 95% | 25 |
    | 效益（40分） | 社会 | 人数 | ≥5 | 5 | 40 |`,
  );
  expect(finding?.message).toBe(
    '“产出（60分）”最多 60 分，下面各指标的自评加起来是 70 分，多 10 分，请改正。',
  );
});

test('a 二级指标 is held to its own points as well', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分 |
    | 产出（60分） | 数量（20分） {score-group} | 场次 | ≥5 | 5 | 25 |
    | | 质量（40分） | 合格率 | ≥90% | 95% | 30 |`,
  );
});

test.each([
  ['no more than the points', '| 产出（60分） | 场次 | ≥5 | 5 | 60 |'],
  ['a group without points', '| 产出 | 场次 | ≥5 | 5 | 70 |'],
  ['rows with points of their own', '| 产出（60分） | 场次（70分） | ≥5 | 5 | 70 |'],
])('nothing is said of %s', (_, row) => {
  expectFindings(RULE, `| 一级指标 | 三级指标 | 指标值 | 完成值 | 得分 |\n${row}`);
});

test('where there is a column of weights, that is what scores are held against', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出（60分） | 场次 | | ≥5 | 5 | 70 |`,
  );
});
