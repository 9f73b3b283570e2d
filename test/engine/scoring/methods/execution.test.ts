import { assess } from '../../../../src/engine/check/assess';
import { Decimal } from '../../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../../src/engine/options';
import { isUnfunded } from '../../../../src/engine/scoring/methods/execution';
import { formOf, type RowTexts } from '../form-of';

function first(row: RowTexts) {
  const [assessment] = assess(formOf(row), DEFAULT_OPTIONS);
  if (assessment === undefined) throw new Error('no assessment');
  return assessment;
}

const CRITERION = '主要依据“支付额/预算额度”计算核定得分';

test.each([
  ['its own', true, '95%', 'execution'],
  ['its own', true, '', 'execution'],
  ['one carried down to a row without values', false, '', 'execution'],
  ['one carried down to a row with an actual value', false, '95%', null],
])('paid ÷ budget in the criterion, %s (own: %s, actual “%s”): %s', (_, own, actual, method) => {
  const row = { name: '经费使用', criterion: CRITERION, ownCriterion: own, actual };
  expect(first(row).method).toBe(method);
});

test.each([
  ['95%', '9.5'],
  ['95', '9.5'],
  ['0.95', '9.5'],
  ['1', '10'],
  ['1.5', '0.15'],
  ['0.5%', '0.05'],
  ['0', '0'],
])('without funds an actual value of %s scores %s of 10', (actual, score) => {
  expect(first({ name: '预算执行率', actual }).recomputed?.toString()).toBe(score);
});

test('a rate from the actual cell is worked out in percent', () => {
  const { explanation } = first({ name: '预算执行率', actual: '0.95' });
  expect(explanation).toBe('执行率 95%÷100%=95%，未达标，95%×10，得 9.5 分');
});

test('a negative rate is no rate', () => {
  expect(first({ name: '预算执行率', actual: '-5%' }).recomputed).toBeNull();
});

test.each([
  ['得分=5/5*10=10', 'met', '原因栏推算：5/5*10=10，得 10 分'],
  ['得分=6/5*10=12', 'met', '原因栏推算：6/5*10=12，得 10 分'],
  ['得分=4/5*10=8', 'failing', '原因栏推算：4/5*10=8，得 8 分'],
])('%s is %s', (reason, status, explanation) => {
  const assessment = first({ name: '预算执行率', actual: '50%', reason });
  expect([assessment.status, assessment.explanation]).toEqual([status, explanation]);
});

test('without a weight a derivation reaches nothing', () => {
  const form = formOf({ name: '预算执行率', reason: '得分=4/5*10=8' });
  const indicators = form.indicators.map((one) => ({ ...one, points: null }));
  const [assessment] = assess({ ...form, indicators }, DEFAULT_OPTIONS);
  expect([assessment?.met, assessment?.recomputed]).toEqual([false, null]);
  expect(assessment?.unverified?.why).toBe('没有分值，算不出得分');
});

test('the working of a row without a weight says what is missing', () => {
  const form = formOf({ expected: '≥5', actual: '4' });
  for (const points of [null, new Decimal(0)]) {
    const indicators = form.indicators.map((one) => ({ ...one, points }));
    const [assessment] = assess({ ...form, indicators }, DEFAULT_OPTIONS);
    expect(assessment?.explanation).toBe('完成率 4÷5=80%，没有可用的分值，无法算出得分');
  }
});

test.each([
  '（60加12）/100*10=7.2',
  '（60+12）除以100再乘以权重10=7.2',
  '（支付数60加待付数12）/100*10得7.2分',
])('a score that the reason derives in words is left to a person: %s', (reason) => {
  const { method, recomputed, status, unverified } = first({
    name: '预算执行率',
    actual: '60%',
    claimed: '7.2',
    reason,
  });
  expect([method, recomputed, status]).toEqual(['execution', null, 'failing']);
  expect(unverified?.settle).toContain('1033.48');
});

test.each([
  ['a score without any working', '得分=7.2'],
  ['a working of another figure', '（60加12）/100*10=7.1'],
])('%s does not stand against the funds', (_, reason) => {
  const row = { name: '预算执行率', actual: '60%', claimed: '7.2', reason };
  expect(first(row).recomputed?.toString()).toBe('6');
});

test.each(['资金支付进度', '项目预算资金支出率', '1.预算执行率', '支出预算执行率（%）'])(
  '%s is scored by the execution of the budget',
  (name) => expect(first({ name, actual: '50%' }).method).toBe('execution'),
);

test.each(['债券资金支付率', '资金到位率', '执行资金'])('%s is not', (name) => {
  expect(first({ name, actual: '50%' }).method).not.toBe('execution');
});

test.each([
  [null, null, '资金情况里没有预算数和支出数', '请在资金情况填写预算数和支出数'],
  [null, 5, '资金情况里没有预算数', '请在资金情况填写预算数'],
  [100, null, '资金情况里没有支出数', '请在资金情况填写支出数'],
  [0, 0, '全年预算数是 0，算不出执行率', '请核对预算数'],
  [0, null, '全年预算数是 0，算不出执行率', '请核对预算数'],
  [-5, 5, '全年预算数是 -5，算不出执行率', '请核对预算数'],
])('a budget of %s and %s spent: %s', (budget, spent, why, settle) => {
  const form = formOf({ name: '预算执行率' });
  const funds = {
    ...form.funds,
    budget: amountOf(budget),
    spent: { local: amountOf(spent), transferred: null },
  };
  const [assessment] = assess({ ...form, funds }, DEFAULT_OPTIONS);
  expect(assessment?.unverified).toEqual({ why, settle });
  expect(isUnfunded(why)).toBe(true);
  expect(isUnfunded(`${why}，台风`)).toBe(false);
});

function amountOf(value: number | null) {
  return value === null ? null : { cell: { row: 0, column: 0 }, value: new Decimal(value) };
}
