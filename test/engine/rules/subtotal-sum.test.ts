// Covers src/sheet/table/subtotals.ts
// Covers src/engine/model/subtotals.ts
import { check } from '../../../src/engine/check/check';
import { formOf, skippedOf } from '../../sheet/reading';
import { expectFindings } from './expect-findings';

const RULE = 'subtotal-sum';

/** Two groups above the first 小计 and two above the second, as on forms of Liaoning. */
const TWO = (first: string, second = '40 | | | 40') => `
  | 一级指标 | 三级指标 | 分值 | 目标值 | 完成值 | 得分 |
  | 投入 | 资金到位率 | 10 | 100% | 97% | 9.7 |
  | 产出 | 见习人数 | 40 | ≥500人 | 508人 | 40 |
  | | 发放准确率 | 10 | 100% | 100% | 10 |
  | 小计 | | ${first} |
  | 效益 | 留用率 | 30 | ≥40% | 43% | 30 |
  | 满意度 | 满意度 | 10 | ≥90% | 96% | 10 |
  | 小计 | | ${second} |
  | 合计 | | 100 | | | 99.7 |`;

test.each([
  [
    'its weight',
    '50 {subtotal-sum} | | | 59.7',
    '“小计”的分值写的是 50，这 3 行加起来是 60，请改正。',
  ],
  [
    'its score',
    '60 | | | 60 {subtotal-sum}',
    '“小计”的得分写的是 60，这 3 行加起来是 59.7，请改正。',
  ],
])('a subtotal that is wrong in %s is known by the other number', (_, first, said) => {
  const [finding] = expectFindings(RULE, TWO(first));
  expect(finding?.message).toBe(said);
});

test('a subtotal that is wrong in both is known by the one beside it', () => {
  const found = expectFindings(RULE, TWO('70 {subtotal-sum} | | | 69.7 {subtotal-sum}'));
  expect(found.map(({ suggestion }) => suggestion)).toEqual(['60', '59.7']);
});

test.each([
  ['right ones', TWO('60 | | | 59.7')],
  ['scores added up as they are shown', TWO('60 | | | 59.70')],
  ['weights alone', TWO('60 | | | ')],
  ['nothing', TWO(' | | | ', ' | | | ')],
  ['the sum of the group alone', TWO('50 | | | 50', '10 | | | 10')],
  ['all rows so far', TWO('60 | | | 59.7', '100 | | | 99.7')],
  ['what nobody can tell', TWO('7 | | | 7', '8 | | | 8')],
])('nothing is said of subtotals that print %s', (_, form) => {
  expectFindings(RULE, form);
});

test.each([
  ['小计行，不重复计分。', ' | | | '],
  ['看不出这一行是哪几行的小计，没有核对它的数，请自行核对。', '7 | | | 7'],
])('a subtotal that was not checked is listed: %s', (why, printed) => {
  const other = why.startsWith('小计') ? '40 | | | 40' : '8 | | | 8';
  const { subtotals, ...form } = formOf(TWO(printed, other));
  expect(skippedOf({ subtotals, ...form })).toContain(`5 ${why}`);
});

test('of more subtotals than any form has none is checked, and that is said', () => {
  const row = '| 产出 | 场次 | 1 | ≥5 | 5 | 1 |\n| 小计 | | 2 | | | 2 |';
  const rows = Array.from({ length: 61 }, () => row).join('\n');
  const form = formOf(`| 一级指标 | 三级指标 | 分值 | 目标值 | 完成值 | 得分 |\n${rows}`);
  expect(form.subtotals).toEqual([]);
  expect(skippedOf(form)).toContain('3 小计太多，没有核对，请自行核对。');
});

test('a subtotal that names its group adds up that group', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 二级指标 | 三级指标 | 分值 | 目标值 | 完成值 | 得分 |
    | 产出指标（60分） | 数量指标 | 场次 | 20 | ≥5 | 5 | 20 |
    | | | 人数 | 20 | ≥9 | 9 | 20 |
    | | 数量指标小计 | | 40 | | | 41 {subtotal-sum} |
    | | 质量指标 | 合格率 | 20 | 100% | 100% | 20 |
    | 产出小计： | | | 70 {subtotal-sum} | | | 70 {subtotal-sum} |
    | 效益指标（40分） | 社会效益 | 满意度 | 40 | ≥90% | 95% | 40 |
    | 合计 | | | 100 | | | 100 |`,
  );
});

test('subtotals of two levels add up the rows of their own level', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 二级指标 | 三级指标 | 分值 | 目标值 | 完成值 | 得分 |
    | 产出指标 | 数量指标 | 场次 | 20 | ≥5 | 5 | 20 |
    | | | 人数 | 20 | ≥9 | 9 | 20 |
    | | 小计 | | 40 | | | 40 |
    | | 质量指标 | 合格率 | 20 | 100% | 100% | 20 |
    | | 小计 | | 20 | | | 19 {subtotal-sum} |
    | 小计 | | | 60 | | | 61 {subtotal-sum} |
    | 效益指标 | 社会效益 | 满意度 | 40 | ≥90% | 95% | 40 |
    | | 小计 | | 40 | | | 40 |
    | 小计 | | | 40 | | | 40 |
    | 合计 | | | 100 | | | 100 |`,
  );
});

test('a subtotal may stand above its rows, or be the row that names the group', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 三级指标 | 分值 | 目标值 | 完成值 | 得分 |
    | 产出 | | 60 | | | 59 {subtotal-sum} |
    | | 场次 | 20 | ≥5 | 5 | 20 |
    | | 人数 | 40 | ≥9 | 9 | 40 |
    | 效益 | | 40 | | | 40 |
    | | 满意度 | 40 | ≥90% | 95% | 40 |
    | 合计 | | 100 | | | 100 |`,
  );
  expectFindings(
    RULE,
    `
    | 一级指标 | 三级指标 | 分值 | 目标值 | 完成值 | 得分 |
    | | 小计 | 60 | | | 59 {subtotal-sum} |
    | 产出 | 场次 | 20 | ≥5 | 5 | 20 |
    | | 人数 | 40 | ≥9 | 9 | 40 |
    | | 小计 | 40 | | | 40 |
    | 效益 | 满意度 | 40 | ≥90% | 95% | 40 |
    | 合计 | | 100 | | | 100 |`,
  );
});

test('the block of the budget may be part of the first subtotal', () => {
  expectFindings(
    RULE,
    `
    | 项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
    | 年度资金总额 | 100 | 100 | 97 | 10 | 97% | 9.7 |
    | 一级指标 | 三级指标 | 分值 | 目标值 | 完成值 | 得分 |
    | 产出 | 场次 | 50 | ≥5 | 5 | 50 |
    | 小计 | | 60 | | | 60 {subtotal-sum} |
    | 效益 | 满意度 | 40 | ≥90% | 95% | 40 |
    | 合计 | | 100 | | | 99.7 |`,
  );
});

test('a slip in a row is the cause of what is wrong in its subtotal', () => {
  const { findings } = check(formOf(TWO('60 | | | 59.7').replace('508人 | 40', '508人 | 41')));
  const found = findings.find(({ rule }) => rule === RULE);
  expect(found?.cause?.rule).toBe('score-range');
  expect(found?.suggestion).toBeNull();
});
