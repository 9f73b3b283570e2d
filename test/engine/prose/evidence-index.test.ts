import { evidenceIndex } from '../../../src/engine/prose/evidence-index';
import { formOf } from '../scoring/form-of';

/** `3-1 通知 @1,2` for each document: its number, its titles and the rows that it is to prove. */
function indexOf(...cells: readonly string[]): readonly string[] {
  const form = formOf(cells.map(() => ({})));
  const indicators = form.indicators.map((row, at) => ({
    ...row,
    row: at + 1,
    evidence: {
      cell: { row: at, column: 9 },
      text: cells[at] ?? '',
      plain: row.name.plain,
      own: true,
    },
  }));
  return evidenceIndex({ ...form, indicators }).map(
    ({ number, titles, indicators: proved }) =>
      `${number} ${titles.join('／')} @${proved.map(({ row }) => row).join()}`,
  );
}

test('documents stand in the order of their numbers, each with all that it proves', () => {
  expect(indexOf('3-10.照片\n3-2.通知', '2.验收表\n3-2.通知', '1-1.总结')).toEqual([
    '1-1 总结 @3',
    '2 验收表 @2',
    '3-2 通知 @1,2',
    '3-10 照片 @1',
  ]);
});

test.each([
  ['１－１．签到表（全年）', '1-1 签到表（全年） @1'],
  ['1—1、签到表', '1-1 签到表 @1'],
  ['附件1-1：签到表', '1-1 签到表 @1'],
  ['附件1-1', '1-1  @1'],
  ['附件1 签到表', '1 签到表 @1'],
  ['佐证材料【1-1】签到表', '1-1 签到表 @1'],
  ['1 签到表', '1 签到表 @1'],
  ['1-1', '1-1  @1'],
  ['3--14.通知', '3-14 通知 @1'],
  ['3-2项目总结', '3-2 项目总结 @1'],
  ['1.2023年总结', '1 2023年总结 @1'],
  ['培训照片（见附件1-3）', '1-3 培训照片（见附件1-3） @1'],
  ['办公区域没有发生安全问题。', 'null 办公区域没有发生安全问题。 @1'],
  ['110报警记录', 'null 110报警记录 @1'],
  ['5月培训照片', 'null 5月培训照片 @1'],
  ['2-3月台账', 'null 2-3月台账 @1'],
  ['1.5万元发票', 'null 1.5万元发票 @1'],
])('%s is listed as %s', (text, item) => {
  expect(indexOf(text)).toEqual([item]);
});

test.each([
  ['1-1、1-2', ['1-1', '1-2']],
  ['1-1至1-3', ['1-1', '1-2', '1-3']],
  ['详见附件1-1、1-4', ['1-1', '1-4']],
])('%s cites several documents', (text, numbers) => {
  expect(indexOf(text)).toEqual(numbers.map((number) => `${number}  @1`));
});

test.each(['', '/', '—', '无', '详见相关材料', '同上'])('“%s” names no document', (text) => {
  expect(indexOf(text)).toEqual([]);
});

test('a number with two titles is one document, written in two ways', () => {
  expect(indexOf('3-13.服务企业情况', '3-13.短信发送记录', '3-13.服务企业情况')).toEqual([
    '3-13 服务企业情况／短信发送记录 @1,2,3',
  ]);
});

test('a title with more behind it, or other signs, is no other title', () => {
  expect(indexOf('3-1.大赛-转化情况', '3-1.大赛转化情况（含照片）')).toEqual([
    '3-1 大赛-转化情况 @1,2',
  ]);
});

test('a number without a series that begins anew in each group is another document there', () => {
  expect(indexOf('1.签到表\n2.培训通知', '1.满意度问卷\n2.统计汇总')).toEqual([
    '1 签到表 @1',
    '2 培训通知 @1',
    '1 满意度问卷 @2',
    '2 统计汇总 @2',
  ]);
});

test('without a series, too, one number with one title is one document', () => {
  expect(indexOf('1.签到表', '2.通知', '1.签到表')).toEqual(['1 签到表 @1,3', '2 通知 @2']);
});
