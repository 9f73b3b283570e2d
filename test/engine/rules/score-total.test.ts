import type { Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../fixtures/grid-of';
import { expectFindings, findingsOf } from './expect-findings';

const RULE = 'score-total';

const sheet = (first: string, second: string, printed: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 场次 | 50 | ≥5 | 5 | ${first} |
  | 满意度 | 50 | ≥90% | 95% | ${second} |
  | 合计 | 100 | | | ${printed} |
`;

test('a printed total that is not the sum is named with the sum and the difference', () => {
  const [finding] = expectFindings(RULE, sheet('50', '46.5', '96.6 {score-total}'));
  expect(finding?.message).toContain('表内总分 96.6，各指标得分之和 96.5，总分多写 0.1 分，请改正');
  expect(finding?.suggestion).toBe('96.5');
});

test('the sum of the scores is accepted', () => {
  expectFindings(RULE, sheet('50', '46.5', '96.5'));
});

test('scores stored as 33.36 and shown as 33.4 may be added up either way', () => {
  expect(findingsOf(RULE, shownRounded(66.72))).toEqual([]);
  expect(findingsOf(RULE, shownRounded(66.8))).toEqual([]);
  expect(findingsOf(RULE, shownRounded(66.7))).toHaveLength(1);
});

test('a form without a printed total has none to be wrong', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 100 | ≥5 | 5 | 90 |
  `,
  );
});

function shownRounded(total: number): Grid {
  const score = { number: 33.36, format: '0.0', shows: '33.4' };
  const rows = [
    ['三级指标', '分值', '指标值', '完成值', '得分'],
    ['场次', 50, '≥5', 5, score],
    ['满意度', 50, '≥90', 95, score],
    ['合计', 100, null, null, total],
  ];
  return gridOf({ name: '评分表', rows });
}

const TWO_TOTALS = (above: string, printed = '100', block = '') => `
  | 项目名称 | 管护 | 自评得分 | ${above} |
  ${block}
  | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
  | 产出 | 面积 | ≥10 | 11 | 60 | 60 |
  | 效益 | 满意度 | ≥90% | 95% | 40 | 40 |
  | 总分 | | | | 100 | ${printed} |`;

test('a total above the table is held against the scores as well', () => {
  const [finding] = expectFindings(RULE, TWO_TOTALS('98.5 {score-total}'));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toBe('表上面写的总分是 98.5，各指标得分之和 100，请核对。');
  expect(finding?.suggestion).toBe('100');
});

test.each([
  ['the same total twice', TWO_TOTALS('100')],
  ['no number', TWO_TOTALS('')],
  ['the same wrong total twice, which is told once', TWO_TOTALS('99', '99 {score-total}')],
])('nothing more is said of %s', (_, form) => {
  expectFindings(RULE, form);
});
