import { check } from '../../src/engine/check/check';
import type { Report } from '../../src/engine/report/report';
import { printCell } from '../../src/sheet/address';
import type { Grid } from '../../src/sheet/grid';
import { readForm } from '../../src/sheet/read-form';

/** The report of a grid that must hold a form. */
export function checkGrid(grid: Grid): Report {
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(`No form: ${reading.why}`);
  return check(reading.form);
}

/** What the report says, without where it says it. */
export function saidBy({ findings, assessments, totals, prompts }: Report): unknown {
  return {
    findings: findings.map(({ rule, severity, message, also }) => [
      rule,
      severity,
      message,
      also.length,
    ]),
    scores: assessments.map(({ method, status, explanation }) => [method, status, explanation]),
    totals: Object.values(totals).map(String),
    prompts: prompts.map(({ text }) => text),
  };
}

/** Each finding with its address. */
export function placesOf({ findings }: Report): readonly string[] {
  return findings.map(({ rule, cell }) => `${printCell(cell)} ${rule}`);
}
