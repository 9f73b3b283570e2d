// Covers src/engine/submission-limits.ts
import { limitsNote, parseLimits } from '../../../src/documents/submission/limits';
import { reachedValue } from '../../../src/documents/submission/reached-value';
import { objectionsTo } from '../../../src/documents/submission/submission';
import { systemColumns, systemLines } from '../../../src/documents/submission/system-lines';
import { targetValue } from '../../../src/documents/submission/target-value';
import { check } from '../../../src/engine/check/check';
import { USUAL_LIMITS } from '../../../src/engine/submission-limits';
import { printCell } from '../../../src/sheet/address';
import { readForm } from '../../../src/sheet/read-form';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../../fixtures/forms';
import { gridLiteral } from '../../fixtures/grid-literal';
import { checked } from '../checked-form';

const row = ({
  name = '场次',
  expected = '5',
  actual = '5',
  score = '10',
  reason = '/',
}: Partial<Record<'name' | 'expected' | 'actual' | 'score' | 'reason', string>>) => `
  | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 未达标原因 |
  | 产出 | ${name} | ${expected} | ${actual} | 10 | ${score} | ${reason} |
`;

function reportOf(table: string) {
  const reading = readForm(gridLiteral(table).grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  return check(reading.form);
}

/** `D2 5` for a cell that has to be 5, `D2` for one that a person has to look up. */
function told(table: string, limits = USUAL_LIMITS): readonly string[] {
  return objectionsTo(reportOf(table), limits).map(
    ({ cell, bare }) => `${printCell(cell)}${bare === null ? '' : ` ${bare}`}`,
  );
}

/** The sentences that are said of a row. */
function texts(cells: Parameters<typeof row>[0]): readonly string[] {
  return objectionsTo(reportOf(row(cells)), USUAL_LIMITS).map(({ text }) => text);
}

test.each([
  [{}, []],
  [{ expected: '-0.5', actual: '-0.5' }, []],
  [{ expected: '≥5场' }, ['C2 5']],
  [{ expected: '不少于5场（次）' }, ['C2 5']],
  [{ actual: '5场' }, ['D2 5']],
  [{ expected: '3200盏以上', actual: '3200' }, ['C2 3200']],
  [{ expected: '3200盏以上规模', actual: '3200' }, ['C2']],
  [{ expected: '≥90%', actual: '97.5%' }, ['C2 90', 'D2 97.5']],
  [{ expected: '1000', actual: '1,435' }, ['D2 1435']],
  [{ actual: '５' }, ['D2 5']],
  [{ actual: '≥5' }, ['D2']],
  [{ actual: '5场以上' }, ['D2']],
  [{ expected: '5万元', actual: '5万元' }, ['C2 5', 'D2 5']],
  [{ actual: '已完成' }, ['D2']],
  [{ expected: '2023年12月底前', actual: '2023年11月' }, []],
  [{ expected: '有所提高', actual: '有提高' }, []],
  [{ expected: '', actual: '' }, ['C2', 'D2']],
  [{ actual: '' }, ['D2']],
  [{ score: '' }, ['F2']],
  [{ actual: '4', score: '8' }, ['G2']],
  [{ actual: '4', score: '8', reason: '台风停办一场' }, []],
  [{ name: String.raw`培训\n场次` }, ['B2 培训场次']],
])('of %j a system refuses %j', (cells, cellsTold) => {
  expect(told(row(cells))).toEqual(cellsTold);
});

test.each([
  // In the target's unit, whatever the cell counts in.
  ['≥12.5公里', '12500米', '12.5'],
  ['≥12500米', '12.5公里', '12500'],
  ['≥3.6万人', '36800人', '3.68'],
  ['≥3.6万人', '36800', '3.68'],
  ['≥3.6万人', '3.7', '3.7'],
  ['≥36000人', '3.68万人', '36800'],
  ['≤7万元', '7.2万元', '7.2'],
  ['≤7万元', '72000元', '7.2'],
  ['≤1亿元', '9800万元', '0.98'],
  ['≥5千人', '5200人', '5200'],
  ['≥95%', '0.964', '96.4'],
  ['≥95%', '96.4', '96.4'],
  ['≥3‰', '4‰', '4'],
  ['≥3200盏', '3256盏', '3256'],
  ['下降30%', '下降31%', '31'],
  // What does not convert is for a person.
  ['≤30天', '1个月', null],
  ['≥50公里', '50辆', null],
  ['≥50家', '52个', '52'],
  ['≤120万元', '1200000万元', null],
  ['≥12.5', '12500', null],
  ['≤5000', '2', '2'],
  ['≥5%', '0.5', null],
  ['≥85%', '≥85%', null],
  ['8-10公里', '9000米', null],
])('beside %s a system takes %s as %s', (expected, actual, value) => {
  const [one] = reportOf(row({ expected, actual })).assessments;
  expect(one && reachedValue(one).value).toBe(value);
});

test.each([
  ['≤7万元', ['≤', '7', '万元']],
  ['≥3.6万人', ['≥', '3.6', '万人']],
  ['5千人', ['', '5000', '人']],
  ['≥3200盏', ['≥', '3200', '盏']],
  ['3200盏以上', ['≥', '3200', '盏']],
  ['3200盏以内', ['≤', '3200', '盏']],
  ['3200盏以上规模', ['', '3200盏以上规模', '']],
  ['=100%', ['＝', '100', '%']],
  ['＞30%', ['>', '30', '%']],
  ['≤3‰', ['≤', '3', '‰']],
  ['提高2个百分点', ['', '2', '个百分点']],
  ['举办3场大型活动', ['', '3', '场']],
  ['反向12万元', ['≤', '12', '万元']],
  ['定性长期有效', ['定性', '长期有效', '']],
  ['8-10公里', ['', '8-10公里', '']],
  ['2024年12月底前', ['', '2024年12月底前', '']],
])('“%s” is %j in the three cells of a system', (expected, cells) => {
  const [one] = reportOf(row({ expected })).assessments;
  const [sign, value, unit] = cells;
  expect(one && targetValue(one)).toEqual({ sign, value, unit });
});

test('sign and unit of columns of their own are kept as typed', () => {
  const report = reportOf(`
    | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 |
    | 成本 | ≤ | 120 | 万元 | 118 | 10 | 10 |
    | 投入 | ≤ | 120 | 万元 | 1180000元 | 10 | 10 |
    | 多算 | ≤ | 120 | 万元 | 1200000 | 10 | 0 |
    | 及时率 | ＝ | 100 | % | 1 | 10 | 10 |
    | 路灯 | ≥ | 1,200 | 盏 | 1250 | 10 | 10 |
    | 氛围 | 定性 | 提升 |  | 提升 | 10 | 10 |
    | 场次 |  | ≥5 | 场 | 5 | 10 | 10 |
  `);
  const cells = report.assessments.map((one) => {
    const { sign, value, unit } = targetValue(one);
    return [sign, value, unit, reachedValue(one).value];
  });
  expect(cells).toEqual([
    ['≤', '120', '万元', '118'],
    ['≤', '120', '万元', '118'],
    ['≤', '120', '万元', null],
    ['＝', '100', '%', '100'],
    ['≥', '1200', '盏', '1250'],
    ['定性', '提升', '', null],
    ['≥', '5', '场', '5'],
  ]);
  expect(systemLines(report)).toContain('及时率\t＝\t100\t%\t100\t');
});

test('the sentence says the number, the unit, and from what it was converted', () => {
  expect(texts({ expected: '≤7万元', actual: '7.2万元' })).toEqual([
    '指标值“≤7万元”不是单纯的数，系统里填 7，性质 ≤，单位 万元。',
    '完成值“7.2万元”不是单纯的数，系统里填 7.2，单位 万元。',
  ]);
  expect(texts({ expected: '≥12.5公里', actual: '12500米' })[1]).toBe(
    '完成值“12500米”不是单纯的数，照指标值的单位换算，系统里填 12.5，单位 公里。',
  );
  expect(texts({ expected: '≥95%', actual: '0.964' })[1]).toBe(
    '完成值“0.964”是 96.4% 吗？是的，系统里填 96.4，单位 %；不是的，请改正。',
  );
  expect(texts({ expected: '12.5', actual: '12500' })[0]).toContain('差了上千倍');
});

test('where sign and unit stand in columns of their own, the value is bare already', () => {
  const table = `
    | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 |
    | 场次 | ≥ | 5 | 场 | 5场 | 10 | 10 |
  `;
  expect(told(table)).toEqual(['E2 5']);
});

test('what is longer than a limit is said with both numbers, and 0 is none', () => {
  const long = row({ actual: '4', score: '8', reason: '台'.repeat(21) });
  expect(told(long)).toEqual([]);
  const limits = { ...USUAL_LIMITS, reason: 20 };
  expect(told(long, limits)).toEqual(['G2']);
  expect(objectionsTo(reportOf(long), limits)[0]?.text).toContain('有 21 个字，多于 20 个');
  expect(told(long, { ...limits, reason: 21 })).toEqual([]);
  expect(told(long, { ...limits, reason: 0 })).toEqual([]);
});

test.each([
  ['原因 200', { ...USUAL_LIMITS, reason: 200 }],
  ['指标名称 50、原因0', { ...USUAL_LIMITS, name: 50, reason: 0 }],
  ['原因 200，文字说明 800', { ...USUAL_LIMITS, reason: 200, text: 800 }],
  ['理由 200', null],
  ['原因', null],
  ['原因 -1', null],
  ['原因 1000000', null],
  ['', null],
])('the limits “%s” are %j', (text, limits) => {
  expect(parseLimits(text, USUAL_LIMITS)).toEqual(limits);
});

test('what is not named is as the place has it, and only what nobody has set is said to be nobody’s', () => {
  const place = { ...USUAL_LIMITS, name: 60 };
  expect(parseLimits('原因 200', place)).toEqual({ ...place, reason: 200 });
  expect(limitsNote(place)).toBe('');
  expect(limitsNote({ ...USUAL_LIMITS })).toContain('请改成当地系统的');
});

test('the lines are the form’s, in its order of rows and columns, and nothing in them breaks out', () => {
  const report = reportOf(String.raw`
    | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未达标原因 |
    | 产出 | 培训\n场次 | 10 | ≥5场 | 4场 | 8 | =1+1，台风${'\t'}停办\n一场 |
    | 产出 | @合规 | 10 | 合规 | 合规 | 10 | / |
    | 效益 | 增速 | 10 | ≥-1 | -0.5 | 10 | 请联系张某13800138000，已整改。 |
  `);
  expect(systemColumns(report).join()).toBe(
    '一级指标,三级指标,分值,指标性质,指标值,计量单位,完成值,得分,原因',
  );
  expect(systemLines(report)).toBe(
    [
      "产出\t培训 场次\t10\t≥\t5\t场\t4\t8\t'=1+1，台风 停办 一场",
      "产出\t'@合规\t10\t\t合规\t\t合规\t10\t",
      '效益\t增速\t10\t≥\t-1\t\t-0.5\t10\t已整改。',
    ]
      .map((line) => `${line}\r\n`)
      .join(''),
  );
});

test('whom to ask goes with none of the values, nor with a unit in a column of its own', () => {
  const who = '（联系人：张三丰 13812345678）';
  const report = reportOf(`
    | 一级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 分值 | 完成值 | 得分 | 未达标原因 |
    | 产出${who} | 培训${who} | ≥ | 5 | 场${who} | 10 | 4场${who} | 8 | 停办${who} |
    | 产出 | 合规${who} | 定性 | 合规${who} | 无${who} | 10 | 合规${who} | 10 | |
  `);
  const lines = systemLines(report);
  expect(lines).toContain('场（联系人：…）');
  expect(lines).not.toMatch(/张三|1381234/);
});

test.each([
  ['jiangmen', JIANGMEN_2023, 32],
  ['national', NATIONAL, 8],
  ['yunnan', OTHER_LAYOUTS['yunnan'], 9],
])('each indicator of %s has a line of as many cells as there are columns', (_, form, count) => {
  if (form === undefined) throw new Error('no such form');
  const { report } = checked(form);
  const lines = systemLines(report).split('\r\n').slice(0, -1);
  expect(lines).toHaveLength(count);
  const { length } = systemColumns(report);
  expect(lines.filter((line) => line.split('\t').length !== length)).toEqual([]);
});

test('a check knows nothing of what a system takes', () => {
  const report = reportOf(row({ actual: '5场' }));
  expect(report.findings.filter(({ cell }) => cell.column === 3)).toEqual([]);
  expect(checked(withCells(NATIONAL, {})).report.findings).toEqual([]);
});
