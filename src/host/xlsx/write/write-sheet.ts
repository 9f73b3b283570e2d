import type { Cell } from '../../../engine/model/form';
import type { CellWrite, Marks } from '../../../sheet/edits';
import type { Refusal } from '../../host';
import { NO_FORMATS } from '../../write/refusals';
import { sameContent } from '../../write/same-content';
import type { Parts } from '../opc/parts';
import { excerptOf, wholeText, type Excerpt } from '../read/excerpt';
import type { RowPlaces } from '../read/row-places';
import { changed, type SheetChange } from '../read/sheet-change';
import type { Workbook, WorkbookSheet } from '../read/workbook';
import type { WorkbookReader } from '../read/workbook-reader';
import { cellChanges } from './cells/cell-changes';
import { planCells, type CellWrites } from './cells/cell-plan';
import { recalculateOnOpen } from './formulas/recalculation';
import { changesNumber, refreshFormulas } from './formulas/refresh-formulas';
import { mapSheet } from './map/sheet-map';
import { tableHeadings } from './map/table-headings';
import { forgetLooks } from './marks/forget-looks';
import { usedKinds } from './marks/mark-changes';
import { replaceMarks } from './marks/mark-write';

/** What one write is to do to a sheet. */
export interface SheetWrite extends CellWrites {
  /** Null leaves marks as they are. */
  readonly marks: Marks | null;
}

export interface WrittenSheet {
  /** The sheet as it is now. */
  readonly change: SheetChange;
  readonly written: readonly CellWrite[];
  readonly refused: readonly Refusal[];
  /** What the written cells were in the sheet's text, by address. */
  readonly originals: ReadonlyMap<string, string>;
  /** The sheet had marks of ours before. */
  readonly hadMarks: boolean;
}

/**
 * Writes cells and marks of one sheet; whatever it does not touch keeps every byte.
 *
 * @param places where the rows of the sheet stand; null where nobody knows
 */
export function writeSheet(
  parts: Parts,
  workbook: Workbook,
  sheet: WorkbookSheet,
  reader: WorkbookReader,
  write: SheetWrite,
  places: RowPlaces | null,
): WrittenSheet {
  const { marks } = write;
  const text = parts.text(sheet.part);
  const cells = write.writes.map(({ cell }) => cell);
  const excerpt = neededOf(text, marks === null ? places : null, cells);
  const map = mapSheet(sheet.part, excerpt.text, cells);
  const plan = planCells(map, reader.styles(), tableHeadings(parts, sheet.part), write);
  const mayMark = marks !== null && map.frame.mayFormat;
  const marking = mayMark ? replaceMarks(parts, map, marks) : { parts, changes: [] };
  const changes = [...cellChanges(map, plan.elements), ...marking.changes].map(excerpt.inWhole);
  const start = { parts: marking.parts, text, places, touched: new Set<number>() };
  const spliced = changed(start, sheet.part, changes);
  const cleared = marks !== null && map.formats.count > 0 && usedKinds(marks).length === 0;
  const tidy = cleared ? { ...spliced, parts: forgetLooks(spliced.parts, workbook) } : spliced;
  const others = plan.written.filter(({ before, after }) => !sameContent(before, after));
  const refreshed = map.spots.hasFormulas
    ? refreshFormulas(parts, tidy, sheet, reader, map.prefix, others)
    : { change: tidy, outdated: false };
  const recalculates = refreshed.outdated || plan.written.some(changesNumber);
  const { change } = refreshed;
  return {
    change: recalculates ? { ...change, parts: recalculateOnOpen(change.parts, workbook) } : change,
    written: plan.written,
    refused: [
      ...plan.refused,
      ...(marks !== null && !mayMark ? [{ cell: null, why: NO_FORMATS }] : []),
    ],
    originals: plan.originals,
    hadMarks: map.formats.count > 0,
  };
}

/** The rows of some cells, and those that hold formulas; all of the sheet where one is not there yet. */
function neededOf(text: string, places: RowPlaces | null, cells: readonly Cell[]): Excerpt {
  if (places === null) return wholeText(text);
  const rows = new Set(cells.map(({ row }) => row));
  const there = places.rows.filter(({ row }) => rows.has(row));
  if (there.length < rows.size) return wholeText(text);
  const taken = places.rows.filter(({ row, calculates }) => calculates || rows.has(row));
  return excerptOf(text, places, taken);
}
