import { formTitle, projectText, unitsOf, yearText } from '../../../src/documents/words/form-name';
import { checkedSheet } from '../../taskpane/checked-sheet';

const TABLE = `
  | 三级指标 | 权重 | 预期值 | 实现值 | 自评得分 |
  | 培训人数 | 100  | ≥100   | 100    | 100      |
`;

function formWith(fields: string) {
  return checkedSheet(fields + TABLE).report.form;
}

test.each([
  ['| 2023年度某某项目绩效自评表 |', '2023年度某某项目绩效自评表'],
  ['| 某某项目支出绩效自评表 |\n| （2023年度） |', '某某项目支出绩效自评表'],
  ['| 某某项目支出绩效自评表 |\n| 项目名称 | | 评价年度 | 2023 |', '项目名称未填'],
  ['| 某某项目支出绩效自评表 |\n| 项目名称 | 培训经费 | 评价年度 | 2023 |', '培训经费'],
])('the title names a form that has no room for a name: %s', (fields, project) => {
  expect(projectText(formWith(fields))).toBe(project);
});

test('the units are named as far as they are filled in, as they stand on the form', () => {
  const form = formWith('| 主管部门 | 某某厅 | 实施单位 | | 填报单位 | 某某中心 |');
  expect(unitsOf(form)).toEqual([
    ['主管部门', '某某厅'],
    ['填报单位', '某某中心'],
  ]);
});

test.each([
  ['filled in', '| 项目名称 | 培训经费 | 评价年度 | 2023年 | |', '培训经费', '2023'],
  ['left blank', '| 项目名称 | | 评价年度 | | |', '项目名称未填', '没有填写'],
  ['not on the form', '', '未识别到项目名称', '没有填写'],
])('project and year that are %s are named so', (_, fields, project, year) => {
  const form = formWith(fields);
  expect([projectText(form), yearText(form)]).toEqual([project, year]);
});

test.each([
  ['its project', '| 项目名称 | 培训经费 | 评价年度 | |', '培训经费'],
  ['its title', '| 某某项目支出绩效自评表 |', '某某项目支出绩效自评表'],
  ['its file, where the name is left blank', '| 项目名称 | | |', '甲.xlsx（项目名称未填）'],
  ['its file, where no name is asked for', '', '甲.xlsx（未识别到项目名称）'],
])('a form is told from others by %s', (_, fields, title) => {
  expect(formTitle(formWith(fields), '甲.xlsx')).toBe(title);
});
