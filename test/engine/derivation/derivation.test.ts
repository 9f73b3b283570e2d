import { Decimal } from '../../../src/engine/decimal';
import { readDerivations } from '../../../src/engine/derivation/derivation';
import { findEquations } from '../../../src/engine/derivation/equations';

const WEIGHT = new Decimal(12);
const KNOWN = new Set(['1435', '1033.48', '100.63', '300']);

function derive(reason: string) {
  return readDerivations(findEquations(reason), WEIGHT, () => KNOWN).map(
    ({ text, holds, score, untraced }) => ({
      text,
      holds,
      score,
      untraced,
    }),
  );
}

test('reads the derivation of the 2023 Jiangmen form, line breaks and full-width brackets included', () => {
  const reason =
    '受财政库款紧张影响，2023年该项目实际支付1033.48万元，待付项目100.63万元。另外，市财政局于年中压减了300万元，因此该项得分为：\n（1033.48+100.63）/（1435-300）\n*12=11.99';
  expect(derive(reason)).toEqual([
    { text: '(1033.48+100.63)/(1435-300)*12=11.99', holds: true, score: true, untraced: [] },
  ]);
});

test.each([
  ['1033.48÷1435×12=8.64', true, true],
  ['１０３３．４８／１４３５＊１２＝８．６４', true, true],
  ['1033.48万元÷1435万元×12分=8.64分', true, true],
  ['1033.48/1435=72.02%', true, false],
  ['1033.48/1435*100%=72.02%', true, false],
  ['1033.48+100.63=1134.11', true, false],
  ['1033.48+100.63=1134.1', true, false],
  ['1033.48+100.63=1134.12', false, false],
  ['得分=1033.48/1435*10=7.2', true, true],
  ['12×（1033.48/1435）≈8.6', true, true],
  ['12*1033.48/1435=9', true, true],
  ['12*1033.48/1435=9.0', false, true],
  ['12/0=5', false, true],
  ['12*(1435/1033.48+1/0)=5', false, true],
  ['得分应为1033.48/1435*10=7.2', true, true],
  ['得分计算：1033.48/1435*10=7.2', true, true],
  ['得分为：1033.48/1435*10=7.2', true, true],
  ['得分偏低，1033.48/1435*10=7.2', true, false],
  ['12+1033.48=1045.48', true, false],
  ['12-300=-288', true, false],
  ['-300+1435=1135', true, false],
  ['(-300)+1435=1135', true, false],
  ['100.63*-1=-100.63', true, false],
  ['1,435-300=1,135', true, false],
])('%s holds: %s, derives the score: %s', (equation, holds, score) => {
  expect(derive(equation)).toEqual([expect.objectContaining({ holds, score })]);
});

test.each([
  '2023年12月31日=年底',
  '完成日期2023-12-31',
  '1.受疫情影响；2.资金下达晚',
  '得分=11.99',
  '=12',
  '12=',
  '((((=3',
  '支出率a=b',
  '12=12',
  '2*3(4)=6',
  '3.+4=7',
  '1,1+1,1=22',
  `${'('.repeat(50)}3+4${')'.repeat(50)}=7`,
])('%s is no equation', (text) => {
  expect(derive(text)).toEqual([]);
});

test('names the numbers that stand nowhere else in the form', () => {
  expect(derive('(1033.48+99)/(1435-250)*12=11.47')).toEqual([
    expect.objectContaining({ untraced: ['99', '250'], holds: true }),
  ]);
});

test('holds the first expression against each number of a chain', () => {
  expect(derive('1033.48/1435*12=8.6423=8.64').map(({ text, holds }) => [text, holds])).toEqual([
    ['1033.48/1435*12=8.6423', true],
    ['1033.48/1435*12=8.64', true],
  ]);
});

test.each([
  '（1033.48+100.63）/（1435-300）*12=1134.11/1135*12=11.99',
  '1033.48/1435*12=0.7202*12=8.64',
])('a step of a chain is no result: %s', (chain) => {
  expect(derive(chain)).toEqual([expect.objectContaining({ holds: true, score: true })]);
});

test('the result of a sound equation is known to the next one', () => {
  const twoSteps = '支出率1033.48/1435*100%=72.02%，得分=72.02%*12=8.64';
  expect(derive(twoSteps).map(({ holds, untraced }) => [holds, untraced])).toEqual([
    [true, []],
    [true, []],
  ]);
});

test.each([
  ['a result that does not hold', '1435-300=1134，1134-300=834'],
  ['a result that rests on an unknown number', '1435-301=1134，1134-300=834'],
])('%s is no source for the next one', (_, reason) => {
  expect(derive(reason).at(-1)).toMatchObject({ holds: true, untraced: ['1134'] });
});

test('without a weight only what stands after 得分 derives a score', () => {
  const [plain, scored] = readDerivations(
    findEquations('3*4=12，得分=3*4=12'),
    null,
    () => new Set(),
  );
  expect([plain?.score, scored?.score]).toEqual([false, true]);
});

test.each([
  ['numbers on two lines', '依据粤财〔2023〕300\n1033.48/1435*12=8.64'],
  ['numbers with a blank line between', '依据粤财〔2023〕300\n\n1033.48/1435*12=8.64'],
  ['a bracket that opened before', '（按资金情况，1033.48/1435*12=8.64）'],
  ['a bracket around the whole', '(1033.48/1435*12=8.64)'],
  ['a bracket that closes a numbering', '1)1033.48/1435*12=8.64'],
  ['stray signs before', '见附件1).,1033.48/1435*12=8.64'],
  ['a long way into a reason', `${'因'.repeat(270)}1033.48/1435*12=8.64${'果'.repeat(400)}`],
])('%s: the equation alone is read', (_, reason) => {
  expect(derive(reason).map(({ text }) => text)).toEqual(['1033.48/1435*12=8.64']);
});

test('survives a reason of ten thousand brackets', () => {
  expect(derive(`${'('.repeat(10_000)}1+1${')'.repeat(10_000)}=2`)).toEqual([]);
});

const ADJUSTED = '(1033.48+100.63)/(1435-300)*12=11.99';

test.each([
  '[（1033.48+100.63）/（1435-300）]*12=11.99',
  '【（1033.48+100.63）/（1435-300）】×12=11.99',
  '{(1033.48+100.63)/(1435-300)}*12=11.99',
  '〔（1033.48+100.63）/（1435-300）〕*12=11.99',
  '该项得分为[（1033.48+100.63）/（1435-300）*12=11.99]',
])('brackets of any shape: %s', (reason) => {
  expect(derive(reason)).toEqual([
    expect.objectContaining({ holds: true, score: true, untraced: [] }),
  ]);
});

test.each([
  '（1033.48+100.63）/（1435—300）*12=11.99',
  '（1033.48+100.63）/（1435–300）*12=11.99',
  '（1033.48+100.63）/（1435－300）*12=11.99',
  '（1033.48+100.63）/（1435-300）*12得11.99分',
  '（1033.48+100.63）/（1435-300）*12等于11.99分',
  '（实际支付1033.48+待付100.63）/（1435-300）*12=11.99',
  '（实际支付1033.48万元+待付100.63万元）/（预算1435万元-压减300万元）*12=11.99分',
  '（1033.48+100.63）/（预算1435-300）*12=11.99',
  '（1033.48+100.63）/（1435-300）*指标权重12=11.99',
  '（1033.48+100.63）/（1435-300）*12（权重）=11.99',
])('the equation is read whole: %s', (reason) => {
  expect(derive(reason)).toEqual([{ text: ADJUSTED, holds: true, score: true, untraced: [] }]);
});

test.each([
  '（实际支付1033.48加待付100.63）/（1435-300）*12=11.99',
  '（1033.48+100.63）/（1435减300）*12=11.99',
  '（1033.48+100.63）除以（1435-300）*12=11.99',
  '（1033.48+100.63）/（1435-300）乘以权重12=11.99',
  '实际支付与待付之和/（1435-300）*12=11.99',
  '（支付数+100.63）/（1435-300）*12=11.99',
  '（1033.48+100.63）/预算数*12=11.99',
  '支付率*12=11.99',
])('a fragment of what words interrupt is not read: %s', (reason) => {
  expect(derive(reason)).toEqual([]);
});

test.each([
  ['因资金紧张，（1033.48+100.63）/（1435-300）*12=11.99', ADJUSTED],
  ['依据（粤财〔2023〕5号）1033.48/1435*12=8.64', '1033.48/1435*12=8.64'],
  ['受疫情影响1033.48/1435*12=8.64', '1033.48/1435*12=8.64'],
  ['2023年增加支付1033.48/1435*12=8.64', '1033.48/1435*12=8.64'],
  ['2023年本项目和子项目支付1033.48/1435*12=8.64', '1033.48/1435*12=8.64'],
])('words before the whole are not part of it: %s', (reason, text) => {
  expect(derive(reason).map((one) => one.text)).toEqual([text]);
});

test.each([
  '培训10+5人得3分',
  '2023-2024年得12分',
  '完成5-6月任务等于完成3项',
  '支出率1033.48/1435*100%，得8分',
  '按1033.48/1435*100%得8分',
])('words that only sound like an equals sign make no equation of prose: %s', (reason) => {
  expect(derive(reason)).toEqual([]);
});

test('what the rest of the form names is not looked for where nothing is derived', () => {
  let asked = 0;
  const known = () => {
    asked += 1;
    return KNOWN;
  };
  expect(readDerivations(findEquations('因疫情影响，已完成3次'), WEIGHT, known)).toEqual([]);
  expect(asked).toBe(0);
  expect(readDerivations(findEquations('得分=3*4=12'), WEIGHT, known)).toHaveLength(1);
  expect(asked).toBeGreaterThan(0);
});
