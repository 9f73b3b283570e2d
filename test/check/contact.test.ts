import { reportHtml } from '../../src/documents/html/report-html';
import { reportCsv } from '../../src/documents/report-csv';
import { jsonText, reportJson } from '../../src/documents/report-json';
import { reportText } from '../../src/documents/report-text';
import { check } from '../../src/engine/check/check';
import { readForm } from '../../src/sheet/read-form';
import { gridLiteral } from '../fixtures/grid-literal';

const WHO = '（联系人：张三丰 13812345678）';
/** A form that names somebody to ask in each of its cells. */
const SHEET = `
  | 项目支出绩效自评表${WHO} |
  | 项目名称 | 培训经费${WHO} | 主管部门 | 某局${WHO} |
  | 年度总体目标 | 预期目标：开展培训10场${WHO} | 完成情况：开展培训9场${WHO}，全部完成 |
  | 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 未完成原因 | 佐证材料 |
  | 产出${WHO} | 数量${WHO} | 培训${WHO} | 20 | ≥5场${WHO} | 4场${WHO} | 20 | | ${WHO} |
  | | | 宣传 ${WHO} | 20 | 明显${WHO} | 部分完成${WHO} | 20 | 未完成${WHO} | 1-1材料${WHO} |
  | | | 办理 | 20 | 2023年12月底前${WHO} | 2024年1月${WHO} | 20分${WHO} | 同上 | |
  | | | 印发 | 10 | 高于全市平均${WHO} | 12%${WHO} | 10 | XX${WHO} | |
  | | | 满意 | 20 | 90% | 较好110101199003070016，zhang@example.org | 10 | 得分(3+1)/5*10=8${WHO} | |
  | | | 满意 | 20${WHO} | 90%-95%${WHO} | 12人，0750-1234567 | 10 | / | 未收到投诉${WHO} |
  | 合计${WHO} | | | 100 | | | 90 | | |
  | 存在的问题：培训4场${WHO}，满意度92%（张三丰，13812345678） |`;

function reportOf(sheet: string) {
  const reading = readForm(gridLiteral(sheet).grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  return check(reading.form);
}

test('whom to ask stands in nothing that is written', () => {
  const report = reportOf(SHEET);
  const checked = { file: 'a.xlsx', sheet: '表', row: null, report };
  const written = [
    jsonText(reportJson(checked)),
    reportText(checked),
    reportCsv(false).form(checked, null),
    reportHtml({ ...checked, aside: [], date: '2024年1月1日', program: '绩效自评助手 1.0.0' }),
    ...report.prompts.map(({ text }) => text),
  ].join('\n');
  expect(report.prompts).not.toEqual([]);
  expect(written).toContain('培训（联系人：…）');
  expect(written).not.toMatch(/张三|1381234|110101|example|1234567/);
});

test('the number of a person is no value to be compared', () => {
  const { assessments } = reportOf(SHEET);
  expect(assessments.map(({ method, met }) => [method, met]).slice(0, 3)).toEqual([
    ['ratio', false],
    ['tier', false],
    ['deadline', false],
  ]);
});
