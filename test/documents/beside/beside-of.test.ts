// Covers src/documents/beside/targets-list.ts
import { besideHtml } from '../../../src/documents/beside/beside-html';
import { besideOf } from '../../../src/documents/beside/beside-of';
import { againstDeclared } from '../../../src/documents/beside/declared';
import { declarationOf, reportOf, type Drawn } from '../../engine/beside/documents';

const A = { name: '培训人数', target: '≥300人次', points: 50 };
const B = { name: '合格率', target: '≥90%', points: 50, group: '产出/质量' };

function listOf(rows: readonly Drawn[], declared: readonly Drawn[], sheet = '申报表') {
  const declarations = [
    { sheet, form: declarationOf(declared) },
    {
      sheet: '另一个项目',
      form: declarationOf([
        { ...A, name: '道路' },
        { ...B, name: '桥梁' },
      ]),
    },
  ];
  const file = 'a\u001b[31m\u202e.xlsx';
  const found = againstDeclared(reportOf(rows), { file, declarations, unread: [] });
  if (found === null) throw new Error('no declaration');
  return found.list;
}

test('each kind of difference has a sentence with both sides of it', () => {
  const rows = [
    { ...A, target: '≤300人次', points: 40 },
    { ...B, target: '' },
    { ...A, name: '教材', target: '≥5册' },
    { ...A, name: '场次', target: '≥5场' },
  ];
  const declared = [
    A,
    B,
    { ...A, name: '教材', target: '≥5公里' },
    { ...A, name: '会议', target: '2次' },
  ];
  expect(listOf(rows, declared).entries.map(({ message }) => message)).toEqual([
    '“培训人数”的方向（不少于还是不超过）与申报表不同：申报表是“≥300人次”，自评表是“≤300人次”。',
    '“培训人数”的分值：申报表是 50 分，自评表是 40 分。',
    '“合格率”没有填目标值，申报表是“≥90%”。',
    '“教材”的单位与申报表不同：申报表是“≥5公里”，自评表是“≥5册”。',
    '“场次”在申报表里没有。',
    '申报表的“会议”（目标值“2次”）在自评表里没有。',
  ]);
});

test('two targets that do not compare are called by their documents', () => {
  const rows = [{ ...A, name: '投诉', target: '同比下降30%' }, B];
  const [one] = listOf(rows, [{ ...A, name: '投诉', target: '≥30%' }, B]).entries;
  expect(one?.message).toBe(
    '“投诉”：申报表是“≥30%”，自评表是“同比下降30%”，自评表和申报表一处写的是下降，另一处不是，方向不一致，请自己看一下。',
  );
});

test('a blank behind a name, which nobody sees, is told by where it stands', () => {
  const declared = declarationOf([A, B]);
  const indicators = declared.indicators.map((row) => ({
    ...row,
    name: { ...row.name, text: `${row.name.text}${row.name.text === '合格率' ? ' ' : ''}` },
  }));
  const declarations = [{ sheet: '申报表', form: { ...declared, indicators } }];
  const found = againstDeclared(reportOf([A, B]), { file: 'a.xlsx', declarations, unread: [] });
  expect(found?.list.entries.map(({ message }) => message)).toEqual([
    '“合格率”与申报表的名称只差首尾的空格（申报表多了空格）；系统按名称对应，写得不一样可能对不上，请改成一样。',
  ]);
});

test('a declaration that was not compared is named', () => {
  expect(listOf([A, B], [A, B]).notes).toEqual(['工作表“另一个项目”里还有申报表，没有对照。']);
});

test('no name of a file or a sheet commands a terminal or a page, and no contact is told', () => {
  const other = { ...A, name: '培训人数<b>联系人：张三 13800000000' };
  const list = listOf([other, B], [{ ...other, target: '≥400人次' }, B], '申\u202e报<i>');
  const { lines } = besideOf(list);
  const page = besideHtml({ list, project: '<u>', file: 'x', date: '今天', program: '程序' });
  const printed = lines.join('\n');
  for (const sign of ['\u001b', '\u202e']) expect(printed).not.toContain(sign);
  expect(page).not.toMatch(/<b>|<i>|<u>|\u202e/);
  for (const text of [printed, page, JSON.stringify(besideOf(list).json)])
    expect(text).not.toContain('13800000000');
  expect(page).toContain('≥400人次');
});
