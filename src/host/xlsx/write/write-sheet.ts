import type { CellWrite, Marks } from '../../../sheet/edits';
import type { Refusal } from '../../host';
import { NO_FORMATS } from '../../refusals';
import { sameContent } from '../../same-content';
import type { Parts } from '../opc/parts';
import type { Workbook, WorkbookSheet } from '../read/workbook';
import type { WorkbookReader } from '../read/workbook-reader';
import { splice, type Change } from '../xml/splice';
import { cellChanges } from './cells/cell-changes';
import { planCells, type CellWrites } from './cells/cell-plan';
import { recalculateOnOpen } from './formulas/recalculation';
import { changesNumber, refreshFormulas } from './formulas/refresh-formulas';
import { mapSheet } from './map/sheet-map';
import { forgetLooks } from './marks/forget-looks';
import { usedKinds } from './marks/mark-changes';
import { replaceMarks } from './marks/mark-write';

/** What one write is to do to a sheet. */
export interface SheetWrite extends CellWrites {
  /** Null leaves marks as they are. */
  readonly marks: Marks | null;
}

export interface WrittenSheet {
  readonly parts: Parts;
  readonly written: readonly CellWrite[];
  readonly refused: readonly Refusal[];
  /** What the written cells were in the sheet's text, by address. */
  readonly originals: ReadonlyMap<string, string>;
  /** The sheet had marks of ours before. */
  readonly hadMarks: boolean;
}

/** Writes cells and marks of one sheet; whatever it does not touch keeps every byte. */
export function writeSheet(
  parts: Parts,
  workbook: Workbook,
  sheet: WorkbookSheet,
  reader: WorkbookReader,
  write: SheetWrite,
): WrittenSheet {
  const { marks } = write;
  const cells = write.writes.map(({ cell }) => cell);
  const map = mapSheet(sheet.part, parts.text(sheet.part), cells);
  const plan = planCells(map, reader.styles(), write);
  const mayMark = marks !== null && map.frame.mayFormat;
  const marking = mayMark ? replaceMarks(parts, map, marks) : { parts, changes: [] };
  const changes = [...cellChanges(map, plan.elements), ...marking.changes];
  const spliced = withText(marking.parts, sheet.part, map.text, changes);
  const cleared = marks !== null && map.formats.count > 0 && usedKinds(marks).length === 0;
  const tidy = cleared ? forgetLooks(spliced, workbook) : spliced;
  const changed = plan.written.filter(({ before, after }) => !sameContent(before, after));
  const refreshed = map.spots.hasFormulas
    ? refreshFormulas(tidy, sheet, reader, map.prefix, changed)
    : { parts: tidy, outdated: false };
  const recalculates = refreshed.outdated || plan.written.some(changesNumber);
  return {
    parts: recalculates ? recalculateOnOpen(refreshed.parts, workbook) : refreshed.parts,
    written: plan.written,
    refused: [
      ...plan.refused,
      ...(marks !== null && !mayMark ? [{ cell: null, why: NO_FORMATS }] : []),
    ],
    originals: plan.originals,
    hadMarks: map.formats.count > 0,
  };
}

function withText(parts: Parts, part: string, text: string, changes: readonly Change[]): Parts {
  return changes.length === 0 ? parts : parts.replace(new Map([[part, splice(text, changes)]]));
}
