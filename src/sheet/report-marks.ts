import { greatest, least } from '../engine/extremes';
import type { Cell } from '../engine/model/form';
import type { Finding, Report, Severity } from '../engine/report/report';
import type { Assessment } from '../engine/scoring/assessment';
import { printCell } from './address';
import type { CellSpan, Marks } from './edits';

/**
 * The cells to mark on a sheet with these reports: those of errors and warnings, and each failing row
 * from name to score.
 */
export function reportMarks(reports: readonly Report[]): Marks {
  const findings = reports.flatMap((report) => report.findings);
  return {
    error: cellsOf(findings, 'error'),
    warning: cellsOf(findings, 'warning'),
    failing: reports.flatMap(({ failing }) => failing.map(spanOf)),
  };
}

function cellsOf(findings: readonly Finding[], severity: Severity): readonly Cell[] {
  const cells = findings.filter((finding) => finding.severity === severity);
  return [...new Map(cells.map(({ cell }) => [printCell(cell), cell])).values()];
}

/** Columns may stand in any order; without a score column the span ends at the last value. */
function spanOf({ indicator }: Assessment): CellSpan {
  const { row, name, weight, expected, actual, score } = indicator;
  const ends = score === null ? [weight, expected, actual] : [score];
  const columns = [name, ...ends].flatMap((entry) => entry?.cell.column ?? []);
  return { row, firstColumn: least(columns), lastColumn: greatest(columns) };
}
