import { formOf, skippedOf } from '../reading';

/** What is said of a header at the end of an ordinary table. */
function saidOf(header: string): readonly string[] {
  return skippedOf(
    formOf(`
      | 本单位一览 |          |      |            |            |      |          |            |
      |            | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 偏差原因 | ${header}  |
      |            | 甲       | 100  | 5          | 5          | 100  |          | 3          |`),
  );
}

test.each(['初评值', '得分复议', '扣分依据与原因归类', '完成标志', '指标值\\n核定栏'])(
  'a column headed %s is named as not understood',
  (header) => {
    const shown = header.replace('\\n', '');
    expect(saidOf(header)).toEqual([`2 第 H 列“${shown}”没有认出，这一列没有检查。`]);
  },
);

test.each([
  '责任科室',
  '复核分',
  '完成率',
  '备注',
  '序号',
  '',
  '填表说明：实际完成值按年末数填写，目标值按批复数填写。',
])('of a column headed %j nothing is said', (header) => {
  expect(saidOf(header)).toEqual([]);
});

test.each([
  ['初评值（张某，zhang@example.org）', '初评值'],
  ['初评值 联系人：张某 13912345678', '初评值'],
])('a column headed %s is named without whom to ask', (header, shown) => {
  expect(saidOf(header)).toEqual([`2 第 H 列“${shown}”没有认出，这一列没有检查。`]);
});

test('a heading over columns that are understood is not named', () => {
  const form = formOf(`
    | 绩效目标值一览 |          |      | 自评栏目得分 |      |
    | 一级指标       | 三级指标 | 分值 | 年度指标值   | 得分 |
    | 产出           | 甲       | 100  | 5            | 100  |`);
  expect(skippedOf(form).filter((why) => why.includes('没有认出'))).toEqual([]);
});

const BESIDE = (left: string, right: string) => `
  | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | | ${right} |
  | 产出     | 甲       | 5      | 5      | 100  | 100  | | ${left} |`;

test('a table on the right of the one that is read is named, with what to do', () => {
  const two = BESIDE(
    '产出 | 乙 | 5 | 4 | 100 | 100',
    '一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分',
  );
  expect(skippedOf(formOf(two))).toContain(
    '1 从第 H 列起还有一张并排的表，没有检查；请把它移到这张表下面，或移到另一个工作表，再检查。',
  );
});

test.each([
  ['a note', '说明', '按年末数填写'],
  ['another score', '复核分 | 得分', '99 | 98'],
  ['a list of names', '三级指标 | 责任科室', '甲 | 办公室'],
])('beside %s no other table is named', (_, header, values) => {
  const said = skippedOf(formOf(BESIDE(values, header)));
  expect(said.filter((why) => why.includes('并排'))).toEqual([]);
});
