import { projectText, yearText } from '../../../src/documents/words/form-name';
import { checkedSheet } from '../../taskpane/checked-sheet';

const TABLE = `
  | 三级指标 | 权重 | 预期值 | 实现值 | 自评得分 |
  | 培训人数 | 100  | ≥100   | 100    | 100      |
`;

function formWith(fields: string) {
  return checkedSheet(fields + TABLE).report.form;
}

test.each([
  ['filled in', '| 项目名称 | 培训经费 | 评价年度 | 2023年 | |', '培训经费', '2023'],
  ['left blank', '| 项目名称 | | 评价年度 | | |', '没有填写项目名称', '没有填写'],
  ['not on the form', '', '没有填写项目名称', '没有填写'],
])('project and year that are %s are named so', (_, fields, project, year) => {
  const form = formWith(fields);
  expect([projectText(form), yearText(form)]).toEqual([project, year]);
});
