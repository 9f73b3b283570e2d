import type { Cell } from '../../engine/form';
import type { Finding } from '../../engine/report';
import type { CheckedSheet, Ignored } from './state';

/** An ignored finding; `finding` is null where the last check no longer made it. */
export interface IgnoredFinding {
  readonly ignored: Ignored;
  readonly finding: Finding | null;
}

/** The findings that are still to be dealt with. */
export function openFindings(
  { sheet, report }: CheckedSheet,
  ignored: readonly Ignored[],
): readonly Finding[] {
  return report.findings.filter(
    (finding) => !ignored.some((one) => isSame(one, entryFor(sheet, finding, ''))),
  );
}

/** What a person has ignored on this sheet. */
export function ignoredFindings(
  { sheet, report }: CheckedSheet,
  ignored: readonly Ignored[],
): readonly IgnoredFinding[] {
  return ignored
    .filter((one) => one.sheet === sheet)
    .map((one) => ({
      ignored: one,
      finding: report.findings.find((finding) => isSame(one, entryFor(sheet, finding, ''))) ?? null,
    }));
}

export function addIgnored(
  list: readonly Ignored[],
  sheet: string,
  finding: Finding,
  reason: string,
): readonly Ignored[] {
  const entry = entryFor(sheet, finding, reason);
  return [...removeIgnored(list, entry), entry];
}

export function removeIgnored(list: readonly Ignored[], entry: Ignored): readonly Ignored[] {
  return list.filter((one) => !isSame(one, entry));
}

function entryFor(sheet: string, { rule, cell }: Finding, reason: string): Ignored {
  return { sheet, rule, cell, reason };
}

function isSame(a: Ignored, b: Ignored): boolean {
  return a.sheet === b.sheet && a.rule === b.rule && isSameCell(a.cell, b.cell);
}

function isSameCell(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}
