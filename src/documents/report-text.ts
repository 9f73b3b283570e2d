import { isScored, isUnscored } from '../engine/model/form-facts';
import type { Finding, Report, Severity } from '../engine/report/report';
import type { Assessment } from '../engine/scoring/assessment';
import { oneLine } from '../engine/sentence/one-line';
import { printCell } from '../sheet/address';
import type { CheckedForm } from './checked-form';
import type { RoundResult } from './rounds/compare-rounds';
import { addedName, ROUND_NAMES, roundText } from './rounds/round-words';
import { summaryOf } from './summary';
import { terminalLine } from './terminal-line';
import { findingText } from './words/finding-text';
import { projectText, unitsOf, yearText } from './words/form-name';
import { placeText } from './words/form-place';
import {
  alikeText,
  entriesOf,
  followsText,
  groupedFindings,
  placesText,
  type FindingEntry,
  type GroupedFinding,
} from './words/grouped-findings';
import { pointsText, recomputedText } from './words/score-text';
import { isAtLeast, SEVERITIES, SEVERITY_NAMES } from './words/severity';
import { rowsText, skippedRows } from './words/skipped-rows';
import { STATUS_NAMES } from './words/status-names';
import {
  claimedTotalText,
  NOTHING_TO_SCORE,
  recomputedTotalText,
  TOTAL_NAMES,
  totalText,
  verifiedText,
} from './words/totals';
import { verdictOf, weightState } from './words/verdict';

/** What of a report is told. */
export interface Telling {
  /** The least urgent findings. */
  readonly level: Severity;
  /** Beside the round before, of which what is still open is not told again; null for all findings. */
  readonly round: RoundResult | null;
}

const TELL_ALL: Telling = { level: 'info', round: null };

/** One checked form for a person to read: totals, findings by severity, failing rows, the rest. */
export function reportText(checked: CheckedForm, { level, round }: Telling = TELL_ALL): string {
  const { file, report } = checked;
  const told = round === null ? report.findings : round.added.map(({ finding }) => finding);
  const prefix = round === null ? '' : `${addedName(round)}${round.listed ? '的' : ''}`;
  const severities = SEVERITIES.filter((severity) => isAtLeast(severity, level));
  const sections = [
    [terminalLine(`${file}（${placeText(checked)}）`), headingLine(report), totalsLine(report)],
    [verdictLine(report), ...(round === null ? [] : [`与上一轮相比：${roundText(round)}`])],
    tickedLines(round, level),
    ...severities.map((severity) => findingLines(told, severity, prefix)),
    failingLines(report),
    unverifiedLines(report),
    skippedLines(report),
    report.off.length > 0 ? [`没有检查的规则：${report.off.join('、')}`] : [],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n\n`)
    .join('');
}

/** One checked form in one line, for the end of a run over several. */
export function summaryText(checked: CheckedForm): string {
  const { file, sheet, claimed, recomputed, grade, errors, warnings, manual } = summaryOf(checked);
  const scores = isScored(checked.report.form)
    ? [
        claimed === '' ? '表内未填自评得分' : `自评 ${claimed}`,
        recomputed === '' ? '得分没能核算' : `核算 ${recomputed}`,
        ...(grade === '' ? [] : [grade]),
        verifiedText(checked.report),
      ]
    : ['没有分值和得分'];
  const faults = [
    `${SEVERITY_NAMES.error} ${errors}`,
    `${SEVERITY_NAMES.warning} ${warnings}`,
    ...(manual > 0 ? [`${STATUS_NAMES.manual} ${manual}`] : []),
  ];
  const title = projectText(checked.report.form);
  return `${terminalLine(`${title}：${[...scores, ...faults].join('，')}　${file}（${sheet}）`)}\n`;
}

function headingLine({ form }: Report): string {
  const units = unitsOf(form).map(([what, unit]) => `　${what}：${unit}`);
  return terminalLine(`项目：${projectText(form)}　评价年度：${yearText(form)}${units.join('')}`);
}

function totalsLine(report: Report): string {
  if (!isScored(report.form)) return `${NOTHING_TO_SCORE}。`;
  return [
    `${TOTAL_NAMES.claimed} ${claimedTotalText(report)}`,
    `${TOTAL_NAMES.printed} ${totalText(report.totals.printed)}`,
    `${TOTAL_NAMES.recomputed} ${recomputedTotalText(report)}`,
    verifiedText(report),
    `权重${weightState(report)}`,
  ].join('，');
}

/** What the check comes to, all findings open. */
function verdictLine(report: Report): string {
  const { text, rest } = verdictOf(report, report.findings);
  return [text, ...(rest === '' ? [] : [rest])].join('，');
}

/** What the unit says is mended and is still found: asked about before all else. */
function tickedLines(round: RoundResult | null, level: Severity): string[] {
  const ticked = Array.from(round?.ticked ?? [], ({ finding }) => finding);
  const own = ticked.filter(({ severity }) => isAtLeast(severity, level));
  if (own.length === 0) return [];
  return [`${ROUND_NAMES.ticked} ${own.length} 个`, ...own.map(findingLine)];
}

function findingLines(findings: readonly Finding[], severity: Severity, prefix: string): string[] {
  const own = groupedFindings(findings).filter(({ finding }) => finding.severity === severity);
  const title = `${prefix}${SEVERITY_NAMES[severity]}`;
  return own.length === 0
    ? [`${title}：没有`]
    : [`${title} ${own.length} 个`, ...entriesOf(own).flatMap(entryLines)];
}

function entryLines(entry: FindingEntry): string[] {
  const [first, ...others] = entry;
  if (others.length === 0) return groupLines(first);
  return [
    `  ${placesText(entry)}　${alikeText(entry)}`,
    ...entry.flatMap(groupLines).map((line) => `     ${line}`),
  ];
}

function groupLines({ finding, follows }: GroupedFinding): string[] {
  const line = findingLine(finding);
  if (follows.length === 0) return [line];
  return [
    line,
    `       ${followsText(follows)}：`,
    ...follows.map((one) => `     ${findingLine(one)}`),
  ];
}

function findingLine(finding: Finding): string {
  return `  ${printCell(finding.cell).padEnd(5)}${findingText(finding)} [${finding.rule}]`;
}

function failingLines({ failing }: Report): string[] {
  const title = `${STATUS_NAMES.failing}指标`;
  return failing.length === 0
    ? [`${title}：没有`]
    : [`${title} ${failing.length} 个`, ...failing.map(failingLine)];
}

function failingLine(assessment: Assessment): string {
  const { indicator, recomputed, range, explanation } = assessment;
  if (isUnscored(indicator)) return `  ${placeOf(assessment)}：${terminalLine(explanation)}。`;
  const scores = [
    `权重 ${pointsText(indicator.points)}`,
    `自评 ${pointsText(indicator.claimed)}`,
    recomputed === null && range === null ? '未能核算' : `核算 ${recomputedText(assessment)}`,
  ];
  return `  ${placeOf(assessment)}：${scores.join('，')}。${terminalLine(explanation)}。`;
}

function unverifiedLines({ unverified }: Report): string[] {
  if (unverified.length === 0) return [];
  return [
    `${STATUS_NAMES.manual}核对得分 ${unverified.length} 个：${unverified.map(placeOf).join('、')}`,
  ];
}

function placeOf({ indicator }: Assessment): string {
  return `第 ${indicator.row + 1} 行 ${oneLine(indicator.name.text)}`;
}

function skippedLines(report: Report): string[] {
  if (report.skipped.length === 0) return [];
  return [
    `没有检查的行 ${report.skipped.length} 个`,
    ...skippedRows(report).map(({ why, rows }) => `  ${rowsText(rows)} ${terminalLine(why)}`),
  ];
}
