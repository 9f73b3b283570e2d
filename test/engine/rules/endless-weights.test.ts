import { assess } from '../../../src/engine/check/assess';
import { format } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { totalsOf } from '../../../src/engine/report/totals';
import { formOf, type RowTexts } from '../scoring/form-of';
import { expectFindings } from './expect-findings';

// Weights that are a formula (=100/3) are stored at fifteen digits; people read and type two decimals.
const THIRD = '33.3333333333333';
const SIXTH = '16.666666';

const sheet = (...rows: readonly string[]) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  ${rows.join('\n')}
`;

function assessed(row: RowTexts) {
  const [assessment] = assess(formOf(row), DEFAULT_OPTIONS);
  if (assessment === undefined) throw new Error('no assessment');
  return assessment;
}

test.each([THIRD, '33.33'])(
  'a met target with the whole weight, claimed as %s, is met',
  (claimed) => {
    const { status } = assessed({ expected: '≥50', actual: '52', weight: THIRD, claimed });
    expect(status).toBe('met');
    expectFindings('reason-missing', sheet(`| 人数 | ${THIRD} | ≥50 | 52 | ${claimed} | |`));
  },
);

test('a judged row that claims the whole weight, rounded, is left to a person', () => {
  const criterion = '按规定开展检查的，得满分；否则，视情况扣分。';
  expect(assessed({ weight: THIRD, claimed: '33.33', criterion }).status).toBe('manual');
});

test('the working of full points and of fewer is short enough to be checked by hand', () => {
  expect(assessed({ expected: '≥50', actual: '52', weight: THIRD }).explanation).toBe(
    '完成率 52÷50=104%，达到预期，得满分 33.33 分',
  );
  expect(assessed({ expected: '≥50', actual: '48', weight: THIRD }).explanation).toBe(
    '完成率 48÷50=96%，未达标，96%×33.3333，得 32 分',
  );
  expect(assessed({ expected: '有所提高', actual: '有提高', weight: THIRD }).explanation).toMatch(
    /即 26.67 至 33.33 分$/,
  );
});

test('a score is above its weight only if it is so at two decimals', () => {
  const [finding] = expectFindings(
    'score-range',
    sheet(
      `| 人数 | ${SIXTH} | ≥50 | 52 | 16.67 | |`,
      `| 场次 | ${SIXTH} | ≥5 | 6 | 16.68 {score-range} | |`,
    ),
  );
  expect(finding?.message).toContain('自评 16.68 分，超过分值 16.67，核算为 16.67 分');
});

test('a score at the upper end of its tier is inside it', () => {
  expectFindings('score-tier', sheet(`| 机制 | ${SIXTH} | 建立机制 | 达成年度指标 | 16.67 | |`));
});

test('a missed target that claims the whole weight, rounded, is no matter of rounding', () => {
  const [finding] = expectFindings(
    'score-mismatch',
    sheet(`| 人数 | 1.996 | ≥50 | 40 | 2 {score-mismatch} | 天气 |`),
  );
  expect(finding?.severity).toBe('error');
});

test('a derivation may name the weight as people read it', () => {
  const reason = '预算已全部支付，48/48*33.33=33.33';
  const row = { name: '预算执行率', weight: THIRD, claimed: '33.33', reason };
  const { status, derivations } = assessed(row);
  expect(derivations.map(({ score, untraced }) => [score, untraced])).toEqual([
    [true, ['48', '48']],
  ]);
  expect(status).toBe('met');
});

test('totals are sums at two decimals', () => {
  const row = { expected: '≥50', actual: '52', weight: THIRD, claimed: THIRD };
  const form = formOf([row, row, row]);
  const { weight, claimed } = totalsOf(form, assess(form, DEFAULT_OPTIONS), DEFAULT_OPTIONS);
  expect([weight, claimed ?? weight].map((total) => format(total))).toEqual(['100', '100']);
});

test('the grade is that of the total as it is printed', () => {
  const row = { weight: THIRD, claimed: '29.9999999999999' };
  const form = formOf([row, row, row]);
  expect(totalsOf(form, assess(form, DEFAULT_OPTIONS), DEFAULT_OPTIONS).grade).toBe('优');
});

test('weights of a group that do not add up are named at four decimals', () => {
  const [finding] = expectFindings(
    'weight-sum',
    `
    | 一级指标 | 分值 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 90 {weight-sum} | 甲 | ${THIRD} | 5 | 5 | 33.33 |
    | | | 乙 | ${THIRD} | 5 | 5 | 33.33 |
    | | | 丙 | ${THIRD} | 5 | 5 | 33.33 |
    | 效益 | 10 | 丁 | 10 | 5 | 5 | 10 |
  `,
  );
  expect(finding?.message).toContain('下级合计 100，多 10');
});
