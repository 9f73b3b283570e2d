import type { GridRow } from '../../../sheet/grid';
import { isAttachedList, LIST_NAME } from '../../attached-list-head';
import type { Parts } from '../opc/parts';
import { readRelationships } from '../opc/relationships';
import type { Workbook, WorkbookSheet } from '../read/workbook';
import { ifWhole } from '../unreadable';
import { isOn } from '../xml/attribute';
import { outlineOf } from '../xml/outline';
import { elementsIn, type Found } from './elements-in';
import { isUntouched } from './list-number';

/** The list that a workbook carries. */
export interface ListSheet {
  readonly sheet: WorkbookSheet;
  /** Where the workbook lists it. */
  readonly listed: Found;
  /** Among the tabs, from zero. */
  readonly tab: number;
  /** Somebody has written on it, moved it or made use of it, or sheets may not be taken out. */
  readonly inUse: boolean;
}

/** What a sheet may bring along that is nobody's words. */
const OF_NO_WORDS = 'printerSettings';

/** The list that goes with the marks; null where there is none. One that was renamed is somebody's own. */
export function listSheet(
  parts: Parts,
  workbook: Workbook,
  rowsOf: (sheet: WorkbookSheet) => readonly GridRow[],
): ListSheet | null {
  const found = workbook.sheets.find(({ key }) => key === LIST_NAME);
  if (found === undefined || found.part === null || !parts.has(found.part)) return null;
  const sheet = { ...found, part: found.part };
  const rows = rowsOf(sheet);
  const tabs = sheetsListed(parts, workbook);
  const tab = tabs.findIndex(({ attributes }) => attributes['name'] === LIST_NAME);
  const listed = tabs[tab];
  if (listed === undefined || !isAttachedList({ rows })) return null;
  const mayGo = isUntouched(rows) && tab === tabs.length - 1 && !isStructureLocked(parts, workbook);
  return { sheet, listed, tab, inUse: !mayGo || isUsed(parts, workbook, sheet, tab) };
}

/** Every sheet of the workbook, charts among them. */
export function sheetsListed(parts: Parts, { part }: Workbook): readonly Found[] {
  return elementsIn(part, parts.text(part), 'sheet');
}

/** Whether sheets may not be added or taken out. */
export function isStructureLocked(parts: Parts, { part }: Workbook): boolean {
  return outlineOf(part, parts.text(part)).children.some(
    ({ name, attributes }) => name === 'workbookProtection' && isOn(attributes['lockStructure']),
  );
}

/** A comment on it, a print area, a formula elsewhere: what would be lost or broken without it. */
function isUsed(
  parts: Parts,
  { part, sheets }: Workbook,
  own: WorkbookSheet,
  tab: number,
): boolean {
  const { name } = own;
  const names = elementsIn(part, parts.text(part), 'definedName');
  // One that cannot be read was refused to whoever would have referred to the list.
  const refersIn = (other: string): boolean => ifWhole(() => refers(parts.text(other)), false);
  const refers = (text: string): boolean => text.includes(`${name}!`) || text.includes(`${name}'!`);
  return (
    readRelationships(parts, own.part).some(({ type }) => type !== OF_NO_WORDS) ||
    names.some(({ attributes, text }) => attributes['localSheetId'] === `${tab}` || refers(text)) ||
    sheets.some(
      (one) =>
        one.part !== null && one.part !== own.part && parts.has(one.part) && refersIn(one.part),
    )
  );
}
