import { isScored } from '../engine/model/form-facts';
import type { Finding, Report } from '../engine/report/report';
import { printCell } from '../sheet/address';
import { findingText } from './words/finding-text';
import { formTitle } from './words/form-name';
import { causesIn } from './words/grouped-findings';
import { claimedTotalText, recomputedTotalText, TOTAL_NAMES } from './words/totals';
import { verdictOf } from './words/verdict';

/**
 * What a check comes to as a short message to whoever mends the form: totals, verdict, and each
 * problem that must be mended. `open` are the findings nobody has ignored.
 */
export function conclusionText(file: string, report: Report, open: readonly Finding[]): string {
  const { text, rest } = verdictOf(report, open);
  const faults = causesIn(open).filter(({ severity }) => severity === 'error');
  return [
    `项目：${formTitle(report.form, file)}`,
    ...(isScored(report.form) ? [totalsText(report)] : []),
    `${text}${rest === '' ? '' : `，${rest}`}${faults.length > 0 ? '：' : '。'}`,
    ...faults.map((one, at) => `${at + 1}. ${printCell(one.cell)} ${findingText(one)}`),
  ].join('\n');
}

function totalsText(report: Report): string {
  const claimed = `${TOTAL_NAMES.claimed} ${claimedTotalText(report)}`;
  return `${claimed}，${TOTAL_NAMES.recomputed} ${recomputedTotalText(report)}`;
}
