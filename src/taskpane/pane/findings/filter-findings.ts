import {
  entriesOf,
  groupedFindings,
  type FindingEntry,
  type GroupedFinding,
} from '../../../documents/words/grouped-findings';
import { ruleText } from '../../../documents/words/rule-text';
import { SEVERITIES } from '../../../documents/words/severity';
import type { Finding, Severity } from '../../../engine/report/report';
import { printCell } from '../../../sheet/address';

/** What a person wants to see of the findings. */
export interface FindingFilter {
  /** The severities that are shown alone; all where none is chosen. */
  readonly only: readonly Severity[];
  /** Words that must all occur in the message, the address, the row or the rule's title. */
  readonly search: string;
}

export interface FindingGroup {
  readonly severity: Severity;
  /** How many there are, each counted in the entry that folds it. */
  readonly count: number;
  readonly entries: readonly FindingEntry[];
}

/** Those with all words of the search, in the order given, with what follows from them. */
export function searchFindings(
  findings: readonly Finding[],
  search: string,
): readonly GroupedFinding[] {
  const words = search
    .toLowerCase()
    .replace(/第\s*(\d+)\s*行/g, '第$1行')
    .split(/\s+/);
  return groupedFindings(findings).filter(({ finding, follows }) => {
    const text = [finding, ...follows].map(searchText).join(' ');
    return words.every((word) => text.includes(word));
  });
}

/** By severity, many of a kind as one; those without a finding left out. */
export function groupFindings(
  found: readonly GroupedFinding[],
  only: readonly Severity[],
): readonly FindingGroup[] {
  return SEVERITIES.filter((severity) => only.length === 0 || only.includes(severity))
    .map((severity) => {
      const own = found.filter(({ finding }) => finding.severity === severity);
      return { severity, count: own.length, entries: entriesOf(own) };
    })
    .filter(({ count }) => count > 0);
}

function searchText({ rule, cell, message }: Finding): string {
  const row = `第${cell.row + 1}行`;
  return [printCell(cell), row, rule, ruleText(rule).title, message].join(' ').toLowerCase();
}
