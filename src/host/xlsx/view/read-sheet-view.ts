import { markKindOf, type MarkKind } from '../../write/marks';
import { parseBlock, type Block } from '../read/block';
import { CellCursor } from '../read/cell-cursor';
import { isOn } from '../xml/attribute';
import type { Attributes, XmlHandler } from '../xml/scan';
import type { CellLook } from './cell-look';
import type { ColumnSpan, Extent, RowView, SheetView } from './sheet-view';

/** What Excel uses where a sheet says nothing. */
const DEFAULT_WIDTH = 9.14;

/**
 * What a sheet looks like.
 *
 * @param scan feeds the sheet to a reader
 * @param looks of the workbook's cell styles
 * @param extent cells outside are passed over: sheets may style a million blank ones
 */
export function readSheetView(
  scan: (handler: XmlHandler) => void,
  part: string,
  looks: readonly CellLook[],
  extent: Extent,
): SheetView {
  const merges: Block[] = [];
  const columns: ColumnSpan[] = [];
  const rows = new Map<number, RowView>();
  const marks: Record<MarkKind, Block[]> = { error: [], warning: [], failing: [] };
  const cursor = new CellCursor(part);
  let defaultWidth = DEFAULT_WIDTH;
  let ofRow = new Map<number, CellLook>();
  let covered: readonly Block[] = [];
  let formula: string | null = null;

  scan({
    open(name, attributes) {
      if (name === 'row') {
        cursor.enterRow(attributes['r']);
        if (cursor.row >= extent.rows) return;
        ofRow = new Map();
        rows.set(cursor.row, rowView(attributes, ofRow));
      } else if (name === 'c') {
        cursor.enterCell(attributes['r']);
        const look = looks[Number(attributes['s'] ?? 0)];
        if (look && cursor.row < extent.rows && cursor.column < extent.columns) {
          ofRow.set(cursor.column, look);
        }
      } else if (name === 'col') columns.push(columnSpan(attributes));
      else if (name === 'sheetFormatPr') {
        defaultWidth = Number(attributes['defaultColWidth'] ?? DEFAULT_WIDTH);
      } else if (name === 'mergeCell') addTo(merges, blocks(attributes['ref']));
      else if (name === 'conditionalFormatting') covered = blocks(attributes['sqref']);
      else if (name === 'formula') formula = '';
    },
    text(piece) {
      if (formula !== null) formula += piece;
    },
    close(name) {
      if (name !== 'formula' || formula === null) return;
      const kind = markKindOf(formula);
      if (kind !== null) addTo(marks[kind], covered);
      formula = null;
    },
  });
  return { merges, columns, defaultWidth, rows, marks };
}

function rowView(attributes: Attributes, looks: ReadonlyMap<number, CellLook>): RowView {
  const height = attributes['ht'];
  return {
    height: height === undefined ? null : Number(height),
    hidden: isOn(attributes['hidden']),
    looks,
  };
}

function columnSpan(attributes: Attributes): ColumnSpan {
  const first = Number(attributes['min'] ?? 1) - 1;
  const width = attributes['width'];
  return {
    first,
    last: Number(attributes['max'] ?? first + 1) - 1,
    width: width === undefined ? null : Number(width),
    hidden: isOn(attributes['hidden']),
  };
}

/** One by one, as a list may hold more blocks than a call can have arguments. */
function addTo(list: Block[], more: readonly Block[]): void {
  for (const block of more) list.push(block);
}

/** The blocks of a list such as `A1:B2 D4`. */
function blocks(list: string | undefined): Block[] {
  return (list ?? '').split(/\s+/).flatMap((text) => parseBlock(text) ?? []);
}
