import { conclusionText } from '../../src/documents/conclusion-text';
import { check } from '../../src/engine/check/check';
import { readForm } from '../../src/sheet/read-form';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { gridLiteral } from '../fixtures/grid-literal';
import { checked } from './checked-form';

test('the message names the project, the totals and each problem that must be mended', () => {
  const { report } = checked(withCells(JIANGMEN_2023, { F17: 2.32, I18: 9 }));
  const [project, totals, verdict, ...faults] = conclusionText(
    '表.xlsx',
    report,
    report.findings,
  ).split('\n');
  expect(project).toBe('项目：工业发展管理经费');
  expect(totals).toMatch(/^自评合计 .+，核算得分 .+/);
  expect(verdict).toMatch(/^有 \d 个必须修改的问题，.+：$/);
  expect(faults.map((line) => line.slice(0, 5))).toContain('1. F1');
  expect(`${faults.length}`).toBe(/\d/.exec(verdict ?? '')?.[0]);
});

test('what was put aside and what only a reviewer would ask is not in it', () => {
  const { report } = checked(withCells(JIANGMEN_2023, { F17: 2.32 }));
  const open = report.findings.filter(({ severity }) => severity !== 'error');
  const lines = conclusionText('表.xlsx', report, open).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/^没有发现必须修改的问题，.*已忽略 \d 个。$/);
});

test('no contact in the name of a project goes into the message', () => {
  const named = gridLiteral(`
    | 项目名称 | 培训经费（张三 13800138000） |        |        |          |
    | 三级指标 | 权重                         | 预期值 | 实现值 | 自评分数 |
    | 培训人数 | 100                          | 50     | 50     | 100      |
  `);
  const reading = readForm(named.grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  const text = conclusionText('表.xlsx', check(reading.form), []);
  expect(text).toContain('培训经费');
  expect(text).not.toContain('13800138000');
});

test('a form without a name is told by its file', () => {
  const unnamed = gridLiteral(`
    | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 |
    | 培训人数 | 100  | 50     | 50     | 100      |
  `);
  const reading = readForm(unnamed.grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  const [project] = conclusionText('表.xlsx', check(reading.form), []).split('\n');
  expect(project).toBe('项目：表.xlsx（未识别到项目名称）');
});
