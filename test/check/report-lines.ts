import { format, type Decimal } from '../../src/engine/decimal';
import type { Entry, Form, Group } from '../../src/engine/model/form';
import { fieldText, formYear } from '../../src/engine/model/form-facts';
import { totalAllocated, totalSpent } from '../../src/engine/model/funds';
import type { Finding, Report } from '../../src/engine/report/report';
import type { Assessment } from '../../src/engine/scoring/assessment';
import { printCell, printCells, printColumn } from '../../src/sheet/address';

/** A whole report, one line for each thing it says, so that a person can review it. */
export interface ReportLines {
  readonly form: string;
  readonly columns: string;
  readonly groups: readonly string[];
  readonly indicators: readonly string[];
  readonly totals: string;
  readonly findings: readonly string[];
  readonly prompts: readonly string[];
  readonly skipped: readonly string[];
}

export function reportLines(report: Report): ReportLines {
  const { form, assessments, totals, findings, prompts, skipped } = report;
  return {
    form: formLine(form),
    columns: Object.entries(form.headers)
      .map(([role, { cell }]) => `${role} ${printColumn(cell.column)}`)
      .toSorted()
      .join(', '),
    groups: form.groups.map(groupLine),
    indicators: assessments.map(indicatorLine),
    totals: [
      `weight ${format(totals.weight)}`,
      `claimed ${number(totals.claimed)}`,
      `printed ${number(totals.printed)}`,
      `recomputed ${format(totals.recomputed)}`,
      totals.grade ?? 'no grade',
    ].join(', '),
    findings: findings.map(findingLine),
    prompts: prompts.map(({ cell, text }) => `${printCell(cell)} ${text}`),
    skipped: skipped.map(({ row, why }) => `${row + 1} ${why}`),
  };
}

function formLine(form: Form): string {
  const { budget } = form.funds;
  return [
    fieldText(form, '项目名称') ?? '-',
    formYear(form) ?? '-',
    `budget ${number(budget?.value ?? null)}`,
    `allocated ${number(totalAllocated(form.funds))}`,
    `spent ${number(totalSpent(form.funds))}`,
  ].join(' | ');
}

function groupLine({ level, name, weights, nameCell }: Group): string {
  const points = weights.map((weight) => number(weight.points));
  return [`${level} ${printCell(nameCell)} ${oneLine(name)}`, ...points].join(' ');
}

/** `13 新建面积 | ≥5 → 4 | 10: 8 | ratio 8, failing | 完成率 4÷5=80%，未达标…` */
function indicatorLine(assessment: Assessment): string {
  const { indicator, method, recomputed, range, status, explanation } = assessment;
  const { row, name, expected, actual, points, claimed } = indicator;
  const score = range ? `${format(range.low)}…${format(range.high)}` : number(recomputed);
  return [
    `${row + 1} ${oneLine(name.text)}`,
    `${typed(expected)} → ${typed(actual)}`,
    `${number(points)}: ${number(claimed)}`,
    `${method ?? 'none'} ${score}, ${status}`,
    oneLine(explanation),
  ].join(' | ');
}

function findingLine({ rule, severity, cell, also, message, suggestion }: Finding): string {
  const others = also.length === 0 ? '' : ` (${printCells(also).join(' ')})`;
  const advice = suggestion === null ? '' : ` → ${suggestion}`;
  return `${severity} ${rule} ${printCell(cell)}${others} ${message}${advice}`;
}

function typed(entry: Entry | null): string {
  return entry === null ? '-' : oneLine(entry.text);
}

function number(value: Decimal | null): string {
  return value === null ? '-' : format(value);
}

function oneLine(words: string): string {
  return words.replace(/\n/g, '↵');
}
