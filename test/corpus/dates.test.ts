import { check } from '../../src/engine/check/check';
import { openXlsx } from '../../src/host/xlsx/open';
import { readForm } from '../../src/sheet/read-form';
import { stylesWith, workbookFile, worksheet } from '../host/xlsx/workbook-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const HEADER = ['三级指标', '分值', '年度指标值', '实际完成值', '得分', '偏差原因'];

/** The errors of a form of one deadline, with a cell of the given XML as what was reached. */
async function errorsOf(
  { target, actual }: { readonly target: string; readonly actual: string },
  { code = 'General', date1904 = false } = {},
): Promise<readonly string[]> {
  const rows = `<row r="1">${HEADER.map(text).join('')}</row><row r="2">${text('项目完工')}<c><v>100</v></c>${text(target)}${actual}<c><v>100</v></c></row>`;
  const bytes = workbookFile({
    [SHEET]: worksheet(rows),
    'xl/styles.xml': stylesWith(code),
    ...(date1904 ? { 'xl/workbook.xml': workbook1904() } : {}),
  });
  const reading = readForm(await openXlsx(bytes).read('评分表'));
  if (reading.kind !== 'form') throw new Error(reading.why);
  return check(reading.form)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, cell }) => `${rule} ${cell.column}`);
}

function text(words: string): string {
  return `<c t="inlineStr"><is><t>${words}</t></is></c>`;
}

function workbook1904(): string {
  return (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<workbookPr date1904="1"/><sheets><sheet name="评分表" sheetId="1" r:id="rId1"/></sheets></workbook>'
  );
}

const CODES = [
  'm/d/yy',
  'dd.mm.yyyy',
  'd-mmm-yy',
  'yyyy-mm-dd',
  'm"月"d"日"',
  'yyyy/m/d h:mm',
  'mmm-yy',
  'eeee"年"m"月"d"日"',
  '[>40000]m/d/yy;0',
];

/** 45275 is 15 December, 45230 is 31 October 2023. */
describe.each(CODES)('a date that its cell shows as %s', (code) => {
  it.each([
    ['is late', '<c s="1"><v>45275</v></c>', ['score-mismatch 4', 'reason-missing 5']],
    ['is in time', '<c s="1"><v>45230</v></c>', []],
    [
      'is late as ISO 8601',
      '<c s="1" t="d"><v>2023-12-15T00:00:00</v></c>',
      ['score-mismatch 4', 'reason-missing 5'],
    ],
    ['is in time as ISO 8601', '<c s="1" t="d"><v>2023-10-31</v></c>', []],
  ])('%s', async (_, actual, rules) => {
    const target = '2023年11月底前';
    expect(await errorsOf({ target, actual }, { code })).toEqual(rules);
  });
});

test('a month lasts until its end, whatever day its number stands for', async () => {
  const target = '2023年12月20日前';
  const actual = '<c s="1"><v>45285</v></c>';
  expect(await errorsOf({ target, actual }, { code: 'yyyy-mm-dd' })).toContain('score-mismatch 4');
  // 25 December is late, but the cell says December alone.
  expect(await errorsOf({ target, actual }, { code: 'mmm-yy' })).toEqual([]);
});

test('a date is one where its cell says so, though its format shows none', async () => {
  const target = '2023年11月底前';
  const late = '<c t="d"><v>2023-12-15</v></c>';
  expect(await errorsOf({ target, actual: late })).toContain('score-mismatch 4');
});

test('dates that count from 1904 are the dates that the workbook shows', async () => {
  const target = '2023年11月底前';
  const actual = '<c s="1"><v>43813</v></c>';
  expect(await errorsOf({ target, actual }, { code: 'm/d/yy', date1904: true })).toContain(
    'score-mismatch 4',
  );
});

test.each([
  ['2023-12', []],
  ['2023-10', []],
  ['2024-01', ['score-mismatch 4', 'reason-missing 5']],
  ['2023', []],
  ['2024', ['score-mismatch 4', 'reason-missing 5']],
])('a date that is no day, %s, is a month or a year', async (value, rules) => {
  const actual = `<c s="1" t="d"><v>${value}</v></c>`;
  const target = '2023年12月底前';
  expect(await errorsOf({ target, actual }, { code: 'yyyy-mm' })).toEqual(rules);
});
