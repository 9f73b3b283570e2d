import type { Assessment } from '../engine/report/assessment';
import { type Decimal, format, formatPoints } from '../engine/decimal';
import type { Form } from '../engine/model/form';
import type { Finding, Report, Severity, Totals } from '../engine/report/report';
import { printCell, printCells } from '../sheet/address';
import { fieldText, formYear } from '../engine/model/form-facts';
import type { Checked } from './result';
import { summaryOf } from './summary';
import { terminalLine } from './terminal-line';

/** One checked form for a person to read: totals, findings by severity, failing rows, the rest. */
export function reportText({ file, sheet, report }: Checked): string {
  const sections = [
    [terminalLine(`${file}（工作表“${sheet}”）`), heading(report), totalsLine(report)],
    findingsOf(report, 'error', '错误', '提交前必须修改'),
    findingsOf(report, 'warning', '警告', '评审时会被问到'),
    findingsOf(report, 'info', '提示', '供参考'),
    failing(report.assessments),
    manual(report.assessments),
    skipped(report),
    report.off.length > 0 ? [`没有检查的规则：${report.off.join('、')}`] : [],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n\n`)
    .join('');
}

/** One checked form in one line, for the end of a run over several. */
export function summaryText(checked: Checked): string {
  const { file, sheet, project, claimed, recomputed, grade, errors, warnings } = summaryOf(checked);
  const title = project || '（没有项目名称）';
  const scores = [
    claimed === '' ? '自评没有总分' : `自评 ${claimed}`,
    `重算 ${recomputed}`,
    ...(grade === '' ? [] : [grade]),
    `错误 ${errors}`,
    `警告 ${warnings}`,
  ];
  return `${terminalLine(`${title}：${scores.join('，')}　${file}（${sheet}）`)}\n`;
}

function heading({ form }: Report): string {
  const project = terminalLine(fieldText(form, '项目名称') ?? '') || '没有填写';
  return `项目：${project}　评价年度：${terminalLine(formYear(form) ?? '') || '没有填写'}`;
}

function totalsLine({ form, totals }: Report): string {
  const { weight, printed, recomputed } = totals;
  return [
    claimedTotal(form, totals),
    `表上合计 ${printed === null ? '没有' : format(printed)}`,
    `重算 ${format(recomputed)}`,
    `权重合计 ${format(weight)}`,
  ].join('，');
}

function claimedTotal({ indicators }: Form, { claimed, grade }: Totals): string {
  if (claimed !== null) return `自评 ${format(claimed)} 分（${grade}）`;
  return indicators.every(({ score }) => score === null)
    ? '没有自评总分（表里没有自评得分列）'
    : '没有自评总分（有的自评得分读不出来）';
}

function findingsOf(
  { findings }: Report,
  severity: Severity,
  title: string,
  meaning: string,
): string[] {
  const found = findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return [`${title}：没有`];
  return [`${title} ${found.length} 个（${meaning}）`, ...found.map(findingLine)];
}

function findingLine({ rule, cell, also, message, suggestion }: Finding): string {
  const others = also.length > 0 ? `（另见 ${printCells(also).join('、')}）` : '';
  const advice = suggestion === null ? '' : `建议填：${terminalLine(suggestion)}。`;
  return `  ${printCell(cell).padEnd(5)}${terminalLine(message)}${advice}${others} [${rule}]`;
}

function failing(assessments: readonly Assessment[]): string[] {
  const rows = assessments.filter(({ status }) => status === 'failing');
  if (rows.length === 0) return ['未达标指标：没有'];
  return [`未达标指标 ${rows.length} 个`, ...rows.map(failingLine)];
}

function failingLine({ indicator, recomputed, explanation }: Assessment): string {
  const place = `第 ${indicator.row + 1} 行 ${terminalLine(indicator.name.text)}`;
  const scores = [
    `权重 ${number(indicator.points)}`,
    `自评 ${number(indicator.claimed)}`,
    recomputed === null ? '未能重算' : `重算 ${format(recomputed, 2)}`,
  ];
  return `  ${place}：${scores.join('，')}。${terminalLine(explanation)}。`;
}

function manual(assessments: readonly Assessment[]): string[] {
  const rows = assessments.filter(({ unverified }) => unverified !== null);
  if (rows.length === 0) return [];
  const names = rows.map(
    ({ indicator }) => `第 ${indicator.row + 1} 行 ${terminalLine(indicator.name.text)}`,
  );
  return [`需人工核对得分 ${rows.length} 个：${names.join('、')}`];
}

function skipped({ skipped: rows }: Report): string[] {
  if (rows.length === 0) return [];
  return [
    `没有检查的行 ${rows.length} 个`,
    ...rows.map(({ row, why }) => `  第 ${row + 1} 行 ${terminalLine(why)}`),
  ];
}

function number(value: Decimal | null): string {
  return value === null ? '没有填' : formatPoints(value);
}
