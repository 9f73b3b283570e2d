import { sameCell } from '../../engine/model/cell';
import type { Finding } from '../../engine/report/report';

/** A finding that stands by itself, and those that go away once it is mended. */
export interface GroupedFinding {
  readonly finding: Finding;
  readonly follows: readonly Finding[];
}

/** One for all, so that what is drawn from it stays the same. */
const NONE: readonly Finding[] = [];

/**
 * Findings under their causes, in the order given. One whose cause is not among them, because a
 * person has put that aside, stands by itself.
 */
export function groupedFindings(findings: readonly Finding[]): readonly GroupedFinding[] {
  const follows = new Map<Finding, Finding[]>();
  const causeOf = ({ cause }: Finding): Finding | undefined =>
    cause === null
      ? undefined
      : findings.find(({ rule, cell }) => rule === cause.rule && sameCell(cell, cause.cell));
  const heads = findings.filter((finding) => {
    const cause = causeOf(finding);
    if (cause !== undefined) follows.set(cause, [...(follows.get(cause) ?? []), finding]);
    return cause === undefined;
  });
  return heads.map((finding) => ({ finding, follows: follows.get(finding) ?? NONE }));
}

/** How many problems there are to mend: what follows from another goes away with it. */
export function causesIn(findings: readonly Finding[]): readonly Finding[] {
  return groupedFindings(findings).map(({ finding }) => finding);
}

/** What stands between a finding and what follows from it. */
export function followsText({ length }: readonly Finding[]): string {
  return `另外 ${length} 个问题多半由它引起`;
}
