import { expectFindings } from './expect-findings';

const RULE = 'total-missing';
const HEADER = '| 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分';

test('a form with scores and no total is asked for it once, at the header of the scores', () => {
  const [finding] = expectFindings(
    RULE,
    `
    ${HEADER} {total-missing} |
    | 产出 | 场次 | 50 | ≥5 | 5 | 50 |
    | 效益 | 人数 | 50 | ≥5 | 4 | 40 |`,
  );
  expect(finding?.message).toBe('表里打了分，却没有合计（总分）行，请补上，得分合计 90。');
});

test('a total with its weight and without its score is asked for the score', () => {
  const [finding] = expectFindings(
    RULE,
    `
    ${HEADER} |
    | 产出 | 场次 | 50 | ≥5 | 5 | 50 |
    | 效益 | 人数 | 50 | ≥5 | 4 | 40 |
    | 项目总分 | | 100 | | | {total-missing} |`,
  );
  expect(finding?.suggestion).toBe('90');
});

test.each([
  ['below', `${HEADER} |`, '| 合计 | | 100 | | | 90 |'],
  ['above', `| 自评总分 | 90 |\n${HEADER} |`, ''],
  ['that is an error value', `${HEADER} |`, '| 合计 | | 100 | | | #REF! |'],
])('a total %s is enough', (_, head, foot) => {
  expectFindings(
    RULE,
    `
    ${head}
    | 产出 | 场次 | 50 | ≥5 | 5 | 50 |
    | 效益 | 人数 | 50 | ≥5 | 4 | 40 |
    ${foot}`,
  );
});

test('a form that has no scores has no total', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 |
    | 场次 | 50 | ≥5 | 5 |
    | 人数 | 50 | ≥5 | 4 |`,
  );
});

const withTotal = (score: string, mark = '') => `
  ${HEADER} |
  | 产出 | 场次 | 50 | ≥5 | 5 | 50 |
  | 效益 | 人数 | 50 | ≥5 | 4 | 40 |
  | 总分 | | 100 | | | ${score} ${mark} |`;

test.each(['优', '九十分', '满分100分，自评90分'])('%s is no number, and stays', (score) => {
  const [finding] = expectFindings(RULE, withTotal(score, '{total-missing}'));
  expect(finding?.message).toContain(`“总分”的得分写的是“${score}”，不是一个数；得分合计 90`);
  expect(finding?.suggestion).toBeNull();
});

test.each(['90分', '自评得分90分', '自评得分：90', '90分，优', '90（优）', '90 | 优'])(
  '%s has its number',
  (score) => {
    expectFindings(RULE, withTotal(score));
  },
);

test('a grade in the place of the score is enough where the total stands above the table', () => {
  expectFindings(RULE, `| 自评总分 | 90 |${withTotal('优')}`);
});
