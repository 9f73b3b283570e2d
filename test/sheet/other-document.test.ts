import { readForm } from '../../src/sheet/read-form';
import { gridLiteral } from '../fixtures/grid-literal';

const TABLE = `
  | 一级指标 | 三级指标 | 年度指标值 | 全年预计完成情况 | 完成情况 |
  | 产出     | 甲       | 5          | 5                | 3        |`;

/** What the sheet is, and why it is not checked. */
function kindOf(text: string): string {
  const reading = readForm(gridLiteral(text).grid);
  return reading.kind === 'form' ? 'form' : `${reading.kind} ${reading.why}`;
}

test.each([
  '项目绩效运行监控表',
  '2023年度项目支出绩效目标申报表',
  '绩效目标\\n批复表（2023年度）',
])('a sheet headed %s is named as another document', (title) => {
  const shown = title.replace('\\n', '');
  expect(kindOf(`| ${title} |${TABLE}`)).toBe(`other 这是“${shown}”，不是自评表，没有检查。`);
});

test('so is one without a table', () => {
  expect(kindOf('| 项目支出绩效目标申报表 |\n| 项目名称 | 某某经费 |')).toMatch(/^other /);
});

test.each([
  '项目支出绩效自评表',
  '绩效目标自评表',
  '项目绩效自评目标表',
  '绩效监控及自评情况表',
  '按绩效目标申报表填写的各项内容',
  '2023年某某项目',
])('a sheet headed %s is read', (title) => {
  expect(kindOf(`| ${title} |${TABLE}`)).toBe('form');
});

test('below the table the word is no title', () => {
  expect(kindOf(`| 自评表 |${TABLE}\n| 附：绩效目标申报表 |`)).toBe('form');
});
