import { sameCell } from '../../../engine/model/cell';
import type { Cell } from '../../../engine/model/form';
import type { Finding, Report } from '../../../engine/report/report';
import { printCell } from '../../../sheet/address';

/** What the pane can write for a finding. */
export interface FindingOffer {
  /** What to type, and what its button is called; null if there is nothing. */
  readonly suggestion: { readonly text: string; readonly button: string } | null;
  /** A prompt is ready for its cell. */
  readonly prompt: boolean;
}

/** What may be written for a finding: its suggestion, or the prompt for its cell. */
export function offerFor(report: Report, { cell, suggestion }: Finding): FindingOffer {
  return {
    suggestion: suggestion === null ? null : { text: suggestion, button: buttonFor(report, cell) },
    prompt: report.prompts.some((prompt) => sameCell(prompt.cell, cell)),
  };
}

/** The total of rows that are still wrong is not the last word. */
function buttonFor({ form, findings }: Report, cell: Cell): string {
  const isScore = (one: Cell) =>
    form.indicators.some(({ score }) => score !== null && sameCell(score.cell, one));
  if (isScore(cell)) return '写入建议分';
  const total = form.total?.score;
  const isTotal = total !== null && total !== undefined && sameCell(total.cell, cell);
  const isOpen = findings.some((one) => one.suggestion !== null && isScore(one.cell));
  return isTotal && isOpen ? '按当前各行求和' : '写入建议值';
}

/** A name that stays with a finding from one check to the next. */
export function findingKey({ rule, cell, message }: Finding): string {
  return `${rule}@${printCell(cell)}:${message}`;
}
