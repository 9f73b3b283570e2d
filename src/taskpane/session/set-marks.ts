import type { Report } from '../../engine/report/report';
import type { CellSpan, Edits, Marks } from '../../sheet/edits';
import { promptAndMarkEdits } from '../../sheet/report-edits';
import { reportMarks } from '../../sheet/report-marks';
import { openFindings } from './ignored';
import type { CheckedSheet, PaneState } from './state';

/** The reports of a sheet as they are to be marked: what is ignored keeps nothing from being so. */
export function openReports(
  checked: CheckedSheet,
  ignored: PaneState['ignored'],
): readonly Report[] {
  return [checked.report, ...checked.others].map((report) => ({
    ...report,
    findings: openFindings({ ...checked, report }, ignored),
  }));
}

/** Sets the marks anew and writes nothing else. */
export function markEdits(checked: CheckedSheet, ignored: PaneState['ignored']): Edits {
  const edits = promptAndMarkEdits(checked.grid, ...openReports(checked, ignored));
  return { ...edits, writes: [] };
}

/**
 * Our marks are on the sheet, and say something else than the check does; also where an earlier session
 * has set them, as what it marked is not known.
 */
export function areMarksOld(
  { marked, lastMarks, ignored, phase }: PaneState,
  checked: CheckedSheet,
) {
  if (phase !== 'checked' || !marked.includes(checked.sheet)) return false;
  const last = lastMarks[checked.id];
  const now = reportMarks(openReports(checked, ignored));
  return last === undefined || printed(last) !== printed(now);
}

function printed({ error, warning, failing }: Marks): string {
  const spans = failing.map(({ row, firstColumn, lastColumn }: CellSpan) => [
    row,
    firstColumn,
    lastColumn,
  ]);
  const cells = [error, warning].map((kind) => kind.map(({ row, column }) => [row, column]));
  return JSON.stringify([...cells, spans]);
}
