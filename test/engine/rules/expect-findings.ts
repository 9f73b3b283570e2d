import { check } from '../../../src/engine/check';
import { DEFAULT_OPTIONS, type Options } from '../../../src/engine/options';
import type { Finding } from '../../../src/engine/report';
import { printCell } from '../../../src/sheet/address';
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
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(`No form in the drawn sheet: ${reading.why}`);
  const report = check(reading.form, { ...DEFAULT_OPTIONS, ...options });
  const findings = report.findings.filter((finding) => finding.rule === rule);
  const wanted = expected.filter((finding) => finding.rule === rule);
  expect(findings.map(placeOf).toSorted()).toEqual(wanted.map(placeOf).toSorted());
  return findings;
}

function placeOf({ rule, cell }: Pick<Finding, 'rule' | 'cell'>): string {
  return `${printCell(cell)} ${rule}`;
}
