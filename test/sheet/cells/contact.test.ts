// Covers src/sheet/below/narrative.ts
import { withoutContact } from '../../../src/sheet/cells/contact';
import { formOf, rowsOf } from '../reading';

test.each([
  ['某某经费　联系人：张某', '某某经费'],
  ['某某经费（经办人:张某）', '某某经费'],
  ['某某经费（联系人张某，１３９ １２３４ ５６７８）', '某某经费'],
  ['某某经费，0750-1234567', '某某经费'],
  ['某某经费；zhang@example.org', '某某经费'],
  ['联系人大代表工作经费', '联系人大代表工作经费'],
  ['某某经费电话13912345678', '某某经费'],
  ['某某经费编号213912345678', '某某经费编号213912345678'],
  ['某某经费1.13912345678', '某某经费1.13912345678'],
  ['某某经费9075012345678', '某某经费9075012345678'],
  ['某某经费 联系人张某某某某某某某某某某某某某某某某某某某0750-1234567', '某某经费'],
  [
    '某某经费联系人大代表的工作经费及其他专项活动的经费和场地13912345678',
    '某某经费联系人大代表的工作经费及其他专项活动的经费和场地',
  ],
  ['手机产业扶持资金13912345678元', '手机产业扶持资金13912345678元'],
  ['2023年（第3期）项目：1435.00万元', '2023年（第3期）项目：1435.00万元'],
  ['某某局（张某，zhang@example.org）', '某某局'],
  ['某某局（本级）（张某，zhang@example.org）', '某某局（本级）'],
  ['某某局（张某（电话 1234567）', '某某局'],
  ['某某局电话1234567', '某某局'],
  ['某某局电话：12345678', '某某局'],
  ['某某局 139.1234.5678', '某某局'],
  ['某某局项目联系人张某', '某某局项目'],
  ['某某局（经办人张某某）', '某某局'],
  ['某某局联系人欧阳某某，分管领导李某', '某某局'],
  ['某市电话局', '某市电话局'],
  ['电话3期扩容工程', '电话3期扩容工程'],
  ['电话补贴1234567元', '电话补贴1234567元'],
  ['联系人制度项目', '联系人制度项目'],
  ['企业联系人制度', '企业联系人制度'],
  ['联系人高质量服务体系建设', '联系人高质量服务体系建设'],
  ['软件139.1234.5678.1版', '软件139.1234.5678.1版'],
  ['比例13.91234567813', '比例13.91234567813'],
])('%s without a contact is %s', (text, kept) => {
  expect(withoutContact(text)).toBe(kept);
});

const TABLE = `
  | 一级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 |
  | 产出     | 甲       | 100  | 5          | 5          | 96   |`;

test('who filled in the form is not the reason that stands empty above it', () => {
  const form = formOf(`${TABLE}
    | 偏差大或目标未完成原因分析 |
    | 填报人：张某　联系电话：0750-1234567　日期：2024年3月1日 |`);
  expect(form.reasonBlock?.text).toBe('');
});

test('a note with a telephone number right below the table is no group of it', () => {
  const form = formOf(`${TABLE}
    | 本表由张某填写，有问题请致电0750-1234567。 |`);
  expect(form.groups.map(({ name }) => name)).toEqual(['产出']);
  expect(form.skipped.map(({ row }) => row)).not.toContain(3);
});

test('an indicator may name a telephone number', () => {
  const form = formOf(`${TABLE}
    | 服务 | 热线0750-1234567接通率 | 10 | ≥90% | 95% | 10 |`);
  expect(rowsOf(form)).toContain('服务 | 热线0750-1234567接通率 | 10 | ≥90% | 95% | 10');
});

test('prose below the table loses the clauses that name a contact, and no others', () => {
  const told = '本项目2023年预算1435万元，设置产出指标1项，全部完成，成效明显，群众普遍反映良好';
  const form = formOf(`${TABLE}
    | 合计     |          | 100  |            |            | 96   |
    | 使用绩效 | ${told}（联系人：张某，0750-1234567）；请找经办人:李某。((a)资金全部支付到位。) |
    | 填报人 | 张某 13800138000 |`);
  expect(form.narrative.map(({ text }) => text)).toEqual([
    '使用绩效',
    `${told}；((a)资金全部支付到位。)`,
  ]);
});

test.each([
  '51092324T000010263357-2023年农村公路养护',
  '44070023T000013800138000',
  '粤财20230750001号12345678X01380013800012',
])('a code is no number to reach anybody at: %s', (name) => {
  expect(withoutContact(name)).toBe(name);
});

test.each(['某某经费TEL13800138000', '某某经费，T07503333333', '某某经费(13800138000)'])(
  'a number behind letters is one: %s',
  (name) => {
    expect(withoutContact(name)).not.toContain('3333');
    expect(withoutContact(name)).not.toContain('8000');
  },
);
