import { check } from '../../../src/engine/check/check';
import { DEFAULT_OPTIONS, type Options } from '../../../src/engine/options';
import type { Finding } from '../../../src/engine/report/report';
import { printCell } from '../../../src/sheet/address';
import type { Grid } from '../../../src/sheet/grid';
import { readForm } from '../../../src/sheet/read-form';
import { gridLiteral } from '../../fixtures/grid-literal';

/**
 * Checks a drawn sheet and compares what one rule finds with the marks beside the cells, both ways.
 * Returns the findings of that rule, so that numbers in their messages can be looked at.
 */
export function expectFindings(
  rule: string,
  sheet: string,
  options: Partial<Options> = {},
): readonly Finding[] {
  const { grid, expected } = gridLiteral(sheet);
  const findings = findingsOf(rule, grid, { ...DEFAULT_OPTIONS, ...options });
  const wanted = expected.filter((finding) => finding.rule === rule);
  expect(findings.map(placeOf).toSorted()).toEqual(wanted.map(placeOf).toSorted());
  return findings;
}

/** What one rule finds on a sheet. */
export function findingsOf(
  rule: string,
  grid: Grid,
  options: Options = DEFAULT_OPTIONS,
): readonly Finding[] {
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(`No form on the sheet: ${reading.why}`);
  return check(reading.form, options).findings.filter((finding) => finding.rule === rule);
}

function placeOf({ rule, cell }: Pick<Finding, 'rule' | 'cell'>): string {
  return `${printCell(cell)} ${rule}`;
}
