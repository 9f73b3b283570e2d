import { check } from '../../../src/engine/check/check';
import { inOurWords, ownWords } from '../../../src/engine/report/own-words';
import { readForm } from '../../../src/sheet/read-form';
import { gridLiteral } from '../../fixtures/grid-literal';

function formOf(sheet: string) {
  const reading = readForm(gridLiteral(sheet).grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  return reading.form;
}

function wordsOf(headers: string) {
  return ownWords(formOf(`${headers}\n| 场次 | 10 | ≥5 | 4 | 8 | 停办 | 台账 |`).headers);
}

const NATIONAL =
  '| 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 偏差原因分析及改进措施 | 证明材料 |';

test.each([
  ['权重合计应是 100 分', '分值合计应是 100 分'],
  ['实现值没有达到预期值', '实际完成值没有达到年度指标值'],
  ['请写在未达标原因分析栏', '请写在偏差原因分析及改进措施栏'],
  ['佐证材料是空的', '证明材料是空的'],
  ['没有用到的词', '没有用到的词'],
])('on a national form “%s” is said as “%s”', (ours, theirs) => {
  expect(wordsOf(NATIONAL)(ours)).toBe(theirs);
});

test('what is quoted stays as it is, in quotes of quotes too', () => {
  const own = wordsOf(NATIONAL);
  expect(own('“权重”的权重，““三公”权重”的权重')).toBe('“权重”的分值，““三公”权重”的分值');
});

test('a form with our own words keeps every sentence', () => {
  const own = wordsOf(
    '| 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 | 未达标原因分析 | 佐证材料 |',
  );
  expect(own('权重、预期值、实现值')).toBe('权重、预期值、实现值');
});

test('a note in brackets is not part of the word, and a sentence is no word', () => {
  const long = '实际完成值（由项目单位按实际完成情况如实填写）';
  expect(wordsOf(NATIONAL.replace('实际完成值', long))('实现值')).toBe('实际完成值');
  const said = '截至年底各单位实际完成的数量和质量值';
  expect(wordsOf(NATIONAL.replace('实际完成值', said))('实现值')).toBe('实现值');
});

test('a header that only adds to our word is not repeated in full', () => {
  const own = wordsOf(NATIONAL.replace('实际完成值', '评价年度实现值').replace('证明', '参考佐证'));
  expect(own('实现值、佐证材料、预期值')).toBe('实现值、佐证材料、年度指标值');
});

test('指标 is not said twice', () => {
  const own = wordsOf(NATIONAL.replace('分值', '指标权重').replace('年度指标值', '指标值'));
  expect(own('三级指标权重合计，预期值')).toBe('三级指标权重合计，指标值');
});

test('levels whose weights are called differently keep our word', () => {
  const { headers } = formOf(`
    | 一级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出     | 10   | 场次     | 10   | ≥5     | 4      | 8    |
  `);
  expect(ownWords(headers)('权重、实现值')).toBe('权重、完成值');
});

test('findings and what is left to a person speak the words of the form', () => {
  const report = check(
    formOf(`
      | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 |
      | 场次     | 60   | ≥5         |            | 60   |
      | 就业     | 30   | ≥5         | 5          | 30   |
    `),
  );
  const said = [
    ...report.findings.map(({ message }) => message),
    ...report.unverified.flatMap(({ unverified: { why, settle } }) => [why, settle]),
  ].join('\n');
  expect(said).toContain('分值');
  expect(said).toContain('没有实际完成值');
  expect(said).not.toMatch(/权重|实现值/);
});

test.each([
  '实现值没有达到预期值',
  '预期值“年度指标值”，实现值“4”',
  '权重、自评分数、佐证材料和未达标原因分析',
])('what is said in the words of a form is found again in ours: %s', (ours) => {
  const { headers } = formOf(`${NATIONAL}\n| 场次 | 10 | ≥5 | 4 | 8 | 停办 | 台账 |`);
  expect(ownWords(headers)(ours)).not.toBe(ours);
  expect(inOurWords(headers)(ownWords(headers)(ours))).toBe(ours);
});
