// Covers src/engine/scoring/outcome.ts
// Covers src/engine/scoring/bands.ts
import { assess } from '../../../src/engine/check/assess';
import { Decimal } from '../../../src/engine/decimal';
import type { Funds } from '../../../src/engine/model/form';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { formOf, type RowTexts } from './form-of';

const amount = (value: string) => ({ cell: { row: 0, column: 0 }, value: new Decimal(value) });
const FUNDS: Funds = {
  evaluated: null,
  budget: amount('1435'),
  allocated: null,
  spent: { local: amount('1033.48'), transferred: amount('0') },
  unscoredRate: false,
  rows: [],
};

function first(row: RowTexts, funds?: Funds) {
  const [assessment] = assess(formOf(row, funds === undefined ? {} : { funds }), DEFAULT_OPTIONS);
  if (assessment === undefined) throw new Error('no assessment');
  return assessment;
}

test.each<[RowTexts, string]>([
  [
    { expected: '2000件以上', actual: '2368件', weight: '2.22' },
    '完成率 2368÷2000=118.4%，达到预期，得满分 2.22 分',
  ],
  [
    { expected: '98%', actual: '96%', weight: '20' },
    '完成率 96%÷98%≈97.96%，未达标，97.96%×20，得 19.59 分',
  ],
  [{ expected: '>100', actual: '100' }, '完成率 100÷100=100%，未达标，得满分 10 分'],
  [{ expected: '≤10', actual: '12' }, '10÷12≈83.33%，未达标，83.33%×10，得 8.33 分'],
  [{ expected: '0', actual: '3' }, '3>0，未达标，得 0 分'],
  [{ expected: '90%-95%', actual: '92%' }, '92% 在 90% 到 95% 之间，达到预期，得满分 10 分'],
  [{ expected: '≥5', actual: '-2' }, '实现值 -2 低于 5 且为负数，未达标，得 0 分'],
  [{ expected: '≥5', actual: '0' }, '实现值 0 低于 5，未达标，得 0 分'],
  [{ expected: '90%-95%', actual: '0%' }, '实现值 0% 低于 90%，未达标，得 0 分'],
  [
    { expected: '有所提高', actual: '有提高', weight: '3.33' },
    '实现值“有提高”与预期值说法一致，属“全部或基本达成”，得分应在权重的 80%至100%，即 2.66 至 3.33 分',
  ],
  [
    { expected: '显著', actual: '部分达成', weight: '10' },
    '实现值写的是“部分达成”，属“部分达成”，得分应在权重的 60%以上、不到80%，即 6 至 8 分',
  ],
])('%j is explained', (row, explanation) => {
  expect(first(row).explanation).toBe(explanation);
});

test.each<[RowTexts, string]>([
  [{ expected: '2个', actual: '1个' }, '完成率 1÷2=50%，未达标'],
  [{ expected: '≤10', actual: '8' }, '8<10，达到预期'],
  [
    { expected: '有所提高', actual: '有提高' },
    '实现值“有提高”与预期值说法一致，属“全部或基本达成”，达到预期',
  ],
  [
    { expected: '2023年12月底前', actual: '2024年1月5日' },
    '2024年1月5日，晚于 2023年12月31日，未达标',
  ],
  [
    { expected: '“两优”表彰', actual: '“两优”名单' },
    '预期值“‘两优’表彰”、实现值“‘两优’名单”是文字，看不出达成的程度，需人工核对',
  ],
])('without weights and scores nothing is said of points: %j', (row, explanation) => {
  const form = formOf(row);
  const indicators = form.indicators.map((one) => ({
    ...one,
    weight: null,
    points: null,
    score: null,
  }));
  const [assessment] = assess({ ...form, indicators }, DEFAULT_OPTIONS);
  expect(assessment?.explanation).toBe(explanation);
  expect(`${assessment?.explanation}`).not.toMatch(/分值|权重|分$/);
});

test('with the linear option a reverse target that is missed loses evenly', () => {
  const rows = ['12', '13.333', '20', '25'].map((actual) => ({ expected: '≤10', actual }));
  const assessments = assess(formOf(rows), { ...DEFAULT_OPTIONS, reverse: 'linear' });
  expect(assessments.map(({ met }) => met)).toEqual([false, false, false, false]);
  expect(assessments.map(({ explanation }) => explanation)).toEqual([
    '超出 2，1-2÷10=80%，未达标，80%×10，得 8 分',
    '超出 3.333，1-3.333÷10=66.67%，未达标，66.67%×10，得 6.67 分',
    '超出 10，已达预期值的一倍，未达标，得 0 分',
    '超出 15，已达预期值的一倍，未达标，得 0 分',
  ]);
});

test('execution is paid ÷ budget × weight', () => {
  const { method, recomputed, status, explanation } = first(
    { name: '预算执行率', weight: '12', claimed: '8.64' },
    FUNDS,
  );
  expect([method, recomputed?.toString(), status]).toEqual(['execution', '8.64', 'failing']);
  expect(explanation).toBe('执行率 1033.48÷1435≈72.02%，未达标，72.02%×12，得 8.64 分');
});

test('a derivation that holds decides the execution score, the unadjusted one stays beside it', () => {
  const reason = '待付100.63万元，压减300万元，得分为(1033.48+100.63)/(1435-300)*12=11.99';
  const assessment = first({ name: '资金支出率', weight: '12', claimed: '11.99', reason }, FUNDS);
  expect(assessment.recomputed?.toString()).toBe('11.99');
  expect(assessment.unadjusted?.toString()).toBe('8.64');
  expect(assessment.status).toBe('failing');
});

test('a derivation rounded up in its own favour does not raise the score', () => {
  const reason = '(1033.48+100.63)/(1435-300)*12=12';
  const assessment = first({ name: '资金支出率', weight: '12', claimed: '12', reason }, FUNDS);
  expect(assessment.recomputed?.toString()).toBe('11.99');
  expect(assessment.status).toBe('failing');
});

test('a derivation whose arithmetic is wrong leaves the unadjusted figure', () => {
  const reason = '(1033.48+100.63)/(1435-300)*12=11.89';
  const assessment = first({ name: '资金支出率', weight: '12', claimed: '11.89', reason }, FUNDS);
  expect(assessment.recomputed?.toString()).toBe('8.64');
});

test('without funds a percentage in the actual cell is the execution rate', () => {
  const assessment = first({ name: '预算执行率', actual: '79.27%', weight: '10' });
  expect(assessment.recomputed?.toString()).toBe('7.93');
});

test('a row named as execution but with a target of its own is scored by the target', () => {
  expect(first({ name: '预算执行率', expected: '100%', actual: '95%' }, FUNDS).method).toBe(
    'ratio',
  );
});

const JUDGEMENT = '按规定开展检查的，得满分；\n否则，视情况扣分。';

test('a judgement criterion leaves the score to a person', () => {
  const full = first({ weight: '8', claimed: '8', criterion: JUDGEMENT });
  expect([full.method, full.recomputed, full.status]).toEqual(['judgement', null, 'manual']);
  expect(first({ weight: '8', claimed: '7', criterion: JUDGEMENT }).status).toBe('failing');
});

test('a judged row whose values miss the target is failing', () => {
  const row = { expected: '≥5', actual: '4', claimed: '10', criterion: JUDGEMENT };
  expect(first(row).status).toBe('failing');
});

test('deductions of the criterion own are applied step by step', () => {
  const row = { expected: '5件', actual: '4件', criterion: '达到5件得满分，每少1件扣0.2分' };
  expect([first(row).method, first(row).recomputed?.toString()]).toEqual(['judgement', '9.8']);
});

test('a carried-down judgement criterion does not reach a row that has both values', () => {
  const row = { expected: '≥5', actual: '4', criterion: JUDGEMENT };
  expect(first({ ...row, ownCriterion: false }).method).toBe('ratio');
  expect(first({ ...row, ownCriterion: true }).method).toBe('judgement');
});

test('tier bounds printed in the criterion stand above the options', () => {
  const criterion = '分别按照100-80%（含）、80-50%（含）、50-0%合理填写完成比例';
  const { range } = first({ expected: '提升', actual: '部分达成', criterion, weight: '10' });
  expect([range?.low.toString(), range?.high.toString()]).toEqual(['5', '8']);
});

test('a fully met tier is met even where points were deducted', () => {
  expect(first({ expected: '提升', actual: '达成预期指标', claimed: '9' }).status).toBe('met');
});

test('a benchmark the user supplies settles a relative target', () => {
  const form = formOf({ expected: '高于全市增速', actual: '5.5', weight: '10' });
  const [assessment] = assess(form, {
    ...DEFAULT_OPTIONS,
    benchmarks: { 高于全市增速: 5 },
  });
  expect([assessment?.recomputed?.toString(), assessment?.met]).toEqual(['10', true]);
});

test('a bare target whose name says smaller is better is left to a person', () => {
  const row = { name: '森林火灾受害率', expected: '0.9‰', actual: '0', claimed: '10' };
  expect(first(row).status).toBe('manual');
});

test('a row that is held against its target as changed during the year says so', () => {
  const form = formOf({ expected: '≥8', actual: '8' });
  const indicators = form.indicators.map((indicator) => ({ ...indicator, adjusted: true }));
  const [changed] = assess({ ...form, indicators }, DEFAULT_OPTIONS);
  const [initial] = assess(form, DEFAULT_OPTIONS);
  expect(changed?.explanation).toBe(`${initial?.explanation}（按调整后的指标值）`);
});
