// Covers src/engine/check/repairs.ts
import { check } from '../../../src/engine/check/check';
import { repairsOf } from '../../../src/engine/check/repairs';
import { atOnce } from '../../../src/engine/steps';
import { printCell } from '../../../src/sheet/address';
import type { Grid } from '../../../src/sheet/grid';
import { readForm } from '../../../src/sheet/read-form';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { gridLiteral } from '../../fixtures/grid-literal';
import { gridOf } from '../../fixtures/grid-of';
import type { CellSpec } from '../../host/workbook-spec';

/** What may be typed all at once, as `I17 → 2.22`; `aside` are the places of what was put aside. */
function safe(
  changes: Readonly<Record<string, CellSpec>>,
  aside: readonly string[] = [],
  formulas: readonly string[] = [],
): readonly string[] {
  return safeIn(gridOf(withCells(JIANGMEN_2023, changes)), aside, formulas);
}

function safeIn(
  grid: Grid,
  aside: readonly string[] = [],
  formulas: readonly string[] = [],
): readonly string[] {
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error('no form');
  const report = check(reading.form);
  const open = report.findings.filter(({ cell }) => !aside.includes(printCell(cell)));
  const repairs = repairsOf(report, open, (cell) => !formulas.includes(printCell(cell)));
  return atOnce(repairs).map(({ cell, suggestion }) => `${printCell(cell)} → ${suggestion}`);
}

test.each<[string, Readonly<Record<string, CellSpec>>, readonly string[]]>([
  ['nothing of a form with no slip', {}, []],
  ['a score and no total that is right with it', { I17: 2.12 }, ['I17 → 2.22']],
  [
    'scores, and the total as it is once they are right',
    { I17: 2.32, I18: 1.5, I47: 96 },
    ['I17 → 2.22', 'I18 → 2.22', 'I47 → 96.66'],
  ],
  ['the weight that is not as its siblings', { F17: 2.32 }, ['F17 → 2.22']],
  ['no weight whose score agrees with it', { F17: 2.32, I17: 2.32 }, []],
  ['a total alone', { I47: 96 }, ['I47 → 96.66']],
])('%s', (_, changes, expected) => {
  expect(safe(changes)).toEqual(expected);
});

test('what was put aside is neither typed nor in the way', () => {
  expect(safe({ I17: 2.12, I18: 1.5 }, ['I17'])).toEqual(['I18 → 2.22']);
});

test('a difference that several weights could take is left to a person, with the sums that need it', () => {
  const { grid } = gridLiteral(`
    | 一级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 60 | 场次 | 29.9 | ≥5 | 5 | 29.9 |
    | | | 人数 | 30.05 | ≥50 | 50 | 30.05 |
    | 效益 | 40 | 满意度 | 40 | ≥90% | 95% | 40 |
    | 合计 | 100 | | 99.95 | | | 99 |
  `);
  expect(safeIn(grid)).toEqual([]);
});

test('a row whose repair brings up something new is left out, and the others are typed', () => {
  const { grid } = gridLiteral(`
    | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 偏差原因分析及改进措施 |
    | 培训场次 | 40 | ≥10次 | 9次 | 40 | |
    | 培训人数 | 50 | ≥1000人 | 1010人 | 49 | 因故扣分，下一步改进。 |
    | 满意度 | 10 | ≥90% | 92% | 9 | |
    | 合计 | 100 | | | 98 | |
  `);
  expect(safeIn(grid)).toEqual(['E2 → 36', 'E3 → 50', 'E4 → 10', 'E5 → 96']);
});

test('a formula is never typed over: a sum comes by itself, and a score leaves the sum open', () => {
  expect(safe({ I17: 2.32, I47: 96 }, [], ['I47'])).toEqual(['I17 → 2.22']);
  expect(safe({ I17: 2.32, I18: 1.5, I47: 96 }, [], ['I17'])).toEqual(['I18 → 2.22']);
});
