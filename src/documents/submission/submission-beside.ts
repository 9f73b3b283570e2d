import type { Report } from '../../engine/report/report';
import type { SubmissionLimits } from '../../engine/submission-limits';
import { printCell } from '../../sheet/address';
import type { Beside } from '../beside';
import { terminalLine } from '../terminal-line';
import { limitsNote, limitsText } from './limits';
import { objectionsTo, type Objection } from './submission';

/** What the check before the upload is called. */
const SUBMISSION_TITLE = '上报核对';

/** What it comes to. */
export function submissionHead(objections: readonly Objection[]): string {
  return objections.length === 0
    ? '没有发现系统不收的地方。'
    : `有 ${objections.length} 处系统可能不收，请改好再上报。`;
}

/** What a budget system would refuse of a form, beside its check. */
export function submissionBeside(report: Report, limits: SubmissionLimits): Beside {
  const objections = objectionsTo(report, limits);
  return {
    key: 'submission',
    lines: [
      `${SUBMISSION_TITLE}：${submissionHead(objections)}`,
      `  字数限制：${limitsText(limits)}。${limitsNote(limits)}`,
      ...objections.map(({ cell, text }) => `  ${printCell(cell).padEnd(5)}${terminalLine(text)}`),
    ],
    json: {
      limits,
      objections: objections.map(({ cell, text, bare }) => ({ cell: printCell(cell), text, bare })),
    },
  };
}
