import { coverGroups } from '../../../src/documents/evidence/evidence-words';
import { nameText } from '../../../src/documents/evidence/file-name';
import { matchFiles } from '../../../src/documents/evidence/match-files';
import { evidenceIndex, type EvidenceItem } from '../../../src/engine/prose/evidence-index';
import { checked } from '../checked-form';

/** The list of a form with these cells of evidence, a row each, in the groups 产出 and 效益. */
function listOf(...cells: readonly string[]) {
  return evidenceIndex(formOf(...cells));
}

function formOf(...cells: readonly string[]) {
  const rows = cells.map((text, at) => [
    at < cells.length / 2 ? '产出' : '效益',
    `指标${at + 1}`,
    '5',
    '5',
    '10',
    '10',
    text,
  ]);
  const header = ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '佐证材料'];
  const sheet = { name: '表', rows: [header, ...rows] };
  return checked(sheet).report.form;
}

function numberOf({ number, titles }: EvidenceItem): string | undefined {
  return number ?? titles[0];
}

/** What is found by the numbers of the list, and what else there is to say. */
function told(cells: readonly string[], paths: readonly string[]) {
  const match = matchFiles(listOf(...cells), paths);
  const rest = {
    missing: match.missing.map(numberOf),
    several: match.items.flatMap(({ item, files }) => (files.length > 1 ? [numberOf(item)] : [])),
    extra: match.extra,
    unknown: match.unknown,
    unsure: match.unsure,
    unnumbered: match.unnumbered.map(([file, item]) => `${file}=${numberOf(item)}`),
    swapped: match.swapped.map(([file, item]) => `${file}=${numberOf(item)}`),
  };
  return Object.fromEntries(Object.entries(rest).filter(([, list]) => list.length > 0));
}

const CELLS = ['1-1.资金支出明细表\n1-2.待支付项目表', '3-1.企业服务签到表', '3-2.满意度问卷'];
const FILES = ['1-1资金支出明细表.xlsx', '1-2待支付项目表.pdf', '3-1签到表.pdf', '3-2.zip'];

test('a folder that has all there is in the list says nothing', () => {
  expect(told(CELLS, FILES)).toEqual({});
});

test.each([
  '３－１　签到表.pdf',
  '附件3-1：签到表.pdf',
  '附件3—1签到表.pdf',
  '【3-1】签到表.pdf',
  '（3-1）.pdf',
  '3-1_签到表（扫描件）.pdf',
  '03-01 签到表.pdf',
  '产出/3-1 签到表.pdf',
  '产出\\3-1 签到表.pdf',
])('%s is 3-1', (path) => {
  expect(told(CELLS, FILES.with(2, path))).toEqual({});
});

test('a document without a file, and a file whose number the list does not have', () => {
  expect(told(CELLS, FILES.with(2, '3-9签到表.pdf'))).toEqual({
    missing: ['3-1'],
    extra: ['3-9签到表.pdf'],
  });
});

test('a file without a number is told by its title, and named where it has none of the list', () => {
  expect(told(CELLS, [...FILES.with(2, '企业服务签到表.pdf'), '会议照片.jpg'])).toEqual({
    unnumbered: ['企业服务签到表.pdf=3-1'],
    unknown: ['会议照片.jpg'],
  });
});

test.each(['2次会议照片.jpg', '2023年工作照片.jpg', '5月照片.jpg'])(
  '%s has no number, and is not looked for in the list',
  (name) => {
    expect(told(CELLS, [...FILES, name])).toEqual({ unknown: [name] });
  },
);

test('two files for one document are said, those in a folder of its number are one', () => {
  expect(told(CELLS, [...FILES, '3-1补充.pdf'])).toEqual({ several: ['3-1'] });
  expect(told(CELLS, FILES.toSpliced(2, 1, '3-1 签到/1.jpg', '3-1 签到/2.jpg'))).toEqual({});
  expect(told(CELLS, [...FILES, '3-1 签到/第一页.jpg'])).toEqual({ several: ['3-1'] });
});

test('a serial number within a folder of a document is not the number of another', () => {
  const cells = ['2.验收报告', '3-1.企业服务签到表'];
  expect(told(cells, ['2验收报告.pdf', '3-1签到/2.jpg', '3-1签到/1.jpg'])).toEqual({});
  expect(told(cells, ['3-1签到/2.jpg'])).toEqual({ missing: ['2'] });
  expect(told(cells, ['3-1签到/2验收报告.pdf'])).toEqual({ missing: ['3-1'] });
});

test('a file that bears the number of one and the title of another is said', () => {
  expect(told(CELLS, FILES.with(1, '1-2资金支出明细表.pdf'))).toEqual({
    swapped: ['1-2资金支出明细表.pdf=1-1'],
  });
  expect(told(CELLS, FILES.with(1, '1-2付款审批单.pdf'))).toEqual({});
});

test('a title much like that of another document is said as well, unless its own has none', () => {
  const cells = ['3-6.学生体质监测报告', '3-7.家长问卷调查汇总'];
  const found = { swapped: ['3-7学生体质监测.pdf=3-6'] };
  expect(told(cells, ['3-6.pdf', '3-7学生体质监测.pdf'])).toEqual(found);
  expect(told(cells, ['3-7学生体质监测.pdf'])).toEqual({ missing: ['3-6'], ...found });
  expect(told(cells, ['3-6体质监测报告.pdf', '3-7家长问卷.pdf'])).toEqual({});
  expect(told(cells, ['3-6.pdf', '3-7监测.pdf'])).toEqual({});
  expect(told(['3-6.学生体质监测报告', '附件3-7'], ['3-6.pdf', '3-7体质监测.pdf'])).toEqual({});
});

function uncovered(...cells: readonly string[]): readonly string[] {
  return coverGroups(formOf(...cells)).map(({ title, lines }) => `${title}：${lines.join('、')}`);
}

test('a row without a document is named, and so is an empty cell below one', () => {
  const empty =
    '1 个指标的佐证材料栏是空的，算作与上面一行共用；不是合并单元格的，请补写编号和名称';
  const none = '1 个指标没有写佐证材料，请补写';
  expect(uncovered('3-1.签到表', '', '3-2.问卷', '3-3.照片')).toEqual([`${empty}：第 3 行 指标2`]);
  // The next group begins without one.
  expect(uncovered('3-1.签到表', '3-2.照片', '', '3-3.问卷')).toEqual([`${none}：第 4 行 指标3`]);
  expect(uncovered('3-1.签到表', '/', '3-2.问卷', '同上')).toEqual([`${none}：第 3 行 指标2`]);
  expect(uncovered('3-1.签到表', '同上', '3-2.问卷', '3-3.照片')).toEqual([]);
});

test('a number that begins anew in each group is told by title or by folder, or not at all', () => {
  const anew = ['1.培训签到表', '1.满意度问卷汇总'];
  expect(told(anew, ['1培训签到表.pdf', '1满意度问卷汇总.pdf'])).toEqual({});
  expect(told(anew, ['产出/1.pdf', '效益/1.pdf'])).toEqual({});
  // 问卷 is of both groups, so that the folder of one may hold it or 照片.
  const overBoth = ['1.签到表', '1.问卷', '1.问卷', '1.照片'];
  expect(told(overBoth, ['效益/1.pdf']).unsure).toEqual(['效益/1.pdf']);
  expect(told(anew, ['1.pdf', '1（2）.pdf'])).toEqual({
    unsure: ['1.pdf', '1（2）.pdf'],
  });
});

test('a document without a number is found by its title', () => {
  expect(told(['办公区域安全检查记录'], ['安全检查记录.docx'])).toEqual({});
  expect(told(['办公区域安全检查记录'], ['会议纪要.docx'])).toEqual({
    missing: ['办公区域安全检查记录'],
    unknown: ['会议纪要.docx'],
  });
});

test('what the system or Office leaves in a folder is no evidence', () => {
  const left = ['.DS_Store', 'Thumbs.db', '产出/desktop.ini', '~$1-1资金支出明细表.xlsx'];
  expect(told(CELLS, [...FILES, ...left])).toEqual({});
});

test.each([
  ['3-1签到表（张某13800138000）.pdf', '3-1….pdf'],
  ['13800138000张某.jpg', '….jpg'],
  ['138-0013-8000.jpg', '….jpg'],
  ['产出/3-1张某_0750-1234567.pdf', '产出/3-1….pdf'],
  ['产出\\3-1签到表.pdf', '产出/3-1签到表.pdf'],
])('%s is told as %s', (path, text) => {
  expect(nameText(path)).toBe(text);
});
