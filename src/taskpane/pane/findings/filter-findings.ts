import {
  entriesOf,
  groupedFindings,
  type FindingEntry,
} from '../../../documents/words/grouped-findings';
import { ruleText } from '../../../documents/words/rule-text';
import { SEVERITIES } from '../../../documents/words/severity';
import type { Finding, Severity } from '../../../engine/report/report';
import { printCell } from '../../../sheet/address';

/** What a person wants to see of the findings. */
export interface FindingFilter {
  /** Severities that are hidden. */
  readonly hidden: readonly Severity[];
  /** Words that must all occur in the message, the address or the rule's title. */
  readonly search: string;
}

export interface FindingGroup {
  readonly severity: Severity;
  /** How many there are, each counted in the entry that folds it. */
  readonly count: number;
  readonly entries: readonly FindingEntry[];
}

/** By severity, what follows from a finding under it, many of a kind as one; those without a finding left out. */
export function groupFindings(
  findings: readonly Finding[],
  { hidden, search }: FindingFilter,
): readonly FindingGroup[] {
  const words = search.toLowerCase().split(/\s+/);
  const shown = groupedFindings(findings).filter(({ finding, follows }) => {
    const text = [finding, ...follows].map(searchText).join(' ');
    return words.every((word) => text.includes(word));
  });
  return SEVERITIES.filter((severity) => !hidden.includes(severity))
    .map((severity) => {
      const own = shown.filter(({ finding }) => finding.severity === severity);
      return { severity, count: own.length, entries: entriesOf(own) };
    })
    .filter(({ count }) => count > 0);
}

function searchText({ rule, cell, message }: Finding): string {
  return [printCell(cell), rule, ruleText(rule).title, message].join(' ').toLowerCase();
}
