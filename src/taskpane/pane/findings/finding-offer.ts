import type { Finding, Report } from '../../../engine/report/report';
import { printCell } from '../../../sheet/address';

/** What the pane can write for a finding. */
export interface FindingOffer {
  /** Whether the suggestion is the score of an indicator, or another value. Null if there is none. */
  readonly suggestion: { readonly text: string; readonly score: boolean } | null;
  /** A prompt is ready for its cell. */
  readonly prompt: boolean;
}

export function offerFor(report: Report, { cell, suggestion }: Finding): FindingOffer {
  const address = printCell(cell);
  return {
    suggestion:
      suggestion === null
        ? null
        : {
            text: suggestion,
            score: report.form.indicators.some(
              ({ score }) => score !== null && printCell(score.cell) === address,
            ),
          },
    prompt: report.prompts.some((prompt) => printCell(prompt.cell) === address),
  };
}

/** A name that stays with a finding from one check to the next. */
export function findingKey({ rule, cell, message }: Finding): string {
  return `${rule}@${printCell(cell)}:${message}`;
}
