// Covers src/engine/compare/hundredfold.ts
// Covers src/engine/scoring/methods/mistyped.ts
import { gridLiteral } from '../../fixtures/grid-literal';
import { expectFindings, findingsOf } from './expect-findings';

const RULE = 'value-hundredfold';

function formWith(expected: string, actual: string, score: string): string {
  return `
    | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 原因 |
    | 产出 | 知晓率 | ${expected} | ${actual} | 100 | ${score} | 宣传不够 |`;
}

test.each([
  ['≥90%', '0.931%', '100', '93.1'],
  ['≥90%', '"0.931%"', '100', '93.1%'],
  ['100%', '1%', '100', '100'],
  ['≥90%', '0.81%', '90', '81'],
])('%s beside %s, scored %s, is a slip of a hundred', (expected, actual, score, meant) => {
  const form = formWith(expected, `${actual} {value-hundredfold}`, score);
  const [finding] = expectFindings(RULE, form);
  expect(finding?.suggestion).toBe(meant);
  const { grid } = gridLiteral(form);
  for (const other of ['score-mismatch', 'reason-missing', 'score-unverified'])
    expect(findingsOf(other, grid)).toEqual([]);
});

test('a value with words beside it is not typed over', () => {
  const [finding] = expectFindings(RULE, formWith('≥90%', '达到0.931% {value-hundredfold}', '100'));
  expect(finding?.suggestion).toBeNull();
});

test.each([
  ['what was scored as it stands', '≥90%', '0.931%', '1.03'],
  ['what is no hundredth', '≥90%', '9.31%', '100'],
  ['a small target', '≥0.85%', '0.9%', '100'],
  ['a limit', '≤3%', '0.027%', '100'],
  ['what would still be far away', '≥90%', '0.2%', '100'],
  ['a fraction without a sign', '≥90%', '0.931', '100'],
  ['nothing', '≥90%', '0%', '100'],
  ['per mille', '≥90‰', '0.9‰', '100'],
])('nothing is said of %s', (_, expected, actual, score) => {
  expectFindings(RULE, formWith(expected, actual, score));
});

// Each with a value of its own: what is known of a row is kept for the next test too.
test.each([
  ['0.957%', '100', '1.01'],
  ['0.958%', '1.01', '100'],
])('rows alike of %s are told apart by their scores, here %s and %s', (actual, ...scores) => {
  const rows = scores.map(
    (score) => `| 产出 | 知晓率 | ≥95% | ${actual} | 100 | ${score} | 宣传不够 |`,
  );
  const { grid } = gridLiteral(`
    | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 原因 |
    ${rows.join('\n')}`);
  expect(findingsOf(RULE, grid)).toHaveLength(1);
  expect(findingsOf('score-mismatch', grid)).toEqual([]);
});
