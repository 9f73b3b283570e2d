import { sameCell } from '../../engine/model/cell';
import { foldAlike } from '../../engine/report/alike';
import type { Finding } from '../../engine/report/report';
import { printCell } from '../../sheet/address';
import { ruleText } from './rule-text';

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

/** What is shown as one: a finding by itself, or all of one kind where they are many. */
export type FindingEntry = readonly [GroupedFinding, ...GroupedFinding[]];

/** Findings as they are listed: under their causes, and many of one kind as one. */
export function entriesOf(findings: readonly GroupedFinding[]): readonly FindingEntry[] {
  return foldAlike(findings, ({ finding }) => finding).flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others]],
  );
}

/** Where an entry of many begins, and how many it holds: `H27 等 5 个`. */
export function placesText(entry: FindingEntry): string {
  return `${printCell(entry[0].finding.cell)} 等 ${entry.length} 个`;
}

/** What the findings of an entry have in common. */
export function alikeText([{ finding }]: FindingEntry): string {
  return `${ruleText(finding.rule).title}。`;
}

/** How many problems there are to mend: what follows from another goes away with it. */
export function causesIn(findings: readonly Finding[]): readonly Finding[] {
  return groupedFindings(findings).map(({ finding }) => finding);
}

/** What stands between a finding and what follows from it. */
export function followsText({ length }: readonly Finding[]): string {
  return `另外 ${length} 个问题多半由它引起`;
}
