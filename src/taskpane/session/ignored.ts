import type { PutAside } from '../../documents/html/findings-part';
import { sameCell } from '../../engine/model/cell';
import type { Cell } from '../../engine/model/form';
import { fieldText } from '../../engine/model/form-facts';
import type { Finding } from '../../engine/report/report';
import type { CheckedSheet, Ignored } from './state';

/** An ignored finding; `finding` is null where the last check made none that says the same. */
export interface IgnoredFinding {
  readonly ignored: Ignored;
  readonly finding: Finding | null;
}

/** The findings that are still to be dealt with. */
export function openFindings(
  checked: CheckedSheet,
  ignored: readonly Ignored[],
): readonly Finding[] {
  const here = ignoredHere(checked, ignored);
  return checked.report.findings.filter((finding) => !here.some((one) => isAbout(one, finding)));
}

/** What a person has ignored on this sheet. */
export function ignoredFindings(
  checked: CheckedSheet,
  ignored: readonly Ignored[],
): readonly IgnoredFinding[] {
  return ignoredHere(checked, ignored).map((one) => ({
    ignored: one,
    finding: checked.report.findings.find((finding) => isAbout(one, finding)) ?? null,
  }));
}

/** Of those, what the last check still says: how a report lists them. */
export function putAside(checked: CheckedSheet, ignored: readonly Ignored[]): readonly PutAside[] {
  return ignoredFindings(checked, ignored).flatMap(({ ignored: { reason }, finding }) =>
    finding === null ? [] : [{ finding, reason }],
  );
}

/** The list with a finding put aside, for its last reason alone. */
export function addIgnored(
  list: readonly Ignored[],
  checked: CheckedSheet,
  { rule, cell, message }: Finding,
  reason: string,
): readonly Ignored[] {
  const entry = { sheet: checked.sheet, project: projectOf(checked), rule, cell, message, reason };
  return [...removeIgnored(list, entry), entry];
}

/** The list without what was put aside at that place. */
export function removeIgnored(list: readonly Ignored[], entry: Ignored): readonly Ignored[] {
  return list.filter((one) => !samePlace(one, entry));
}

/** A finding is ignored once, for one reason. */
export function samePlace(one: Ignored, { sheet, project, rule, cell }: Ignored): boolean {
  return one.sheet === sheet && one.project === project && isAt(one, rule, cell);
}

function ignoredHere(checked: CheckedSheet, ignored: readonly Ignored[]): readonly Ignored[] {
  const project = projectOf(checked);
  return ignored.filter((one) => one.sheet === checked.sheet && one.project === project);
}

function projectOf({ report }: CheckedSheet): string {
  return fieldText(report.form, '项目名称') ?? '';
}

function isAbout(ignored: Ignored, { rule, cell, message }: Finding): boolean {
  return ignored.message === message && isAt(ignored, rule, cell);
}

function isAt(ignored: Ignored, rule: string, cell: Cell): boolean {
  return ignored.rule === rule && sameCell(ignored.cell, cell);
}
