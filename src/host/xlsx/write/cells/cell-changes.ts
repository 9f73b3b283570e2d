import { greatest, least } from '../../../../engine/extremes';
import type { Cell } from '../../../../engine/model/form';
import { printCell } from '../../../../sheet/address';
import { setAttribute } from '../../xml/outline';
import type { Change } from '../../xml/splice';
import type { CellSpot, RowSpot } from '../map/cell-spots';
import type { SheetMap } from '../map/sheet-map';
import { printBlock, widened } from './extent';

interface Written {
  readonly spot: CellSpot;
  readonly xml: string;
}

/**
 * The changes that put new elements into the places of a sheet.
 *
 * @param elements by address; '' takes the cell away
 */
export function cellChanges(
  map: SheetMap,
  elements: ReadonlyMap<string, string>,
): readonly Change[] {
  const changes: Change[] = [];
  const added: Cell[] = [];
  let newRows = '';
  for (const row of map.spots.rows) {
    const written = writtenCells(row, elements);
    const columns = written.filter(isAdded).map(({ spot }) => spot.column);
    for (const column of columns) added.push({ row: row.row, column });
    const inner = written.map(({ xml }) => xml).join('');
    if (row.state === 'open') {
      for (const { spot, xml } of written)
        changes.push({ start: spot.start, end: spot.end, text: xml });
    } else if (inner !== '' && row.state === 'empty') {
      changes.push(opened(row.end, `${map.prefix}row`, inner));
    } else if (inner !== '') {
      const xml = `<${map.prefix}row r="${row.row + 1}">${inner}</${map.prefix}row>`;
      if (map.spots.emptyData) newRows += xml;
      else changes.push({ start: row.start, end: row.end, text: xml });
    }
    for (const change of spansChange(map, row, columns)) changes.push(change);
  }
  if (map.spots.emptyData && newRows !== '') {
    changes.push(opened(map.spots.emptyData.end, `${map.prefix}sheetData`, newRows));
  }
  return [...changes, ...dimensionChange(map, added)];
}

function writtenCells(row: RowSpot, elements: ReadonlyMap<string, string>): readonly Written[] {
  return row.cells.flatMap((spot) => {
    const xml = elements.get(printCell({ row: row.row, column: spot.column }));
    return xml === undefined ? [] : [{ spot, xml }];
  });
}

function isAdded({ spot, xml }: Written): boolean {
  return !spot.present && xml !== '';
}

/** Gives an element of a single tag, which ends at `end`, an inside. */
function opened(end: number, name: string, inner: string): Change {
  return { start: end - 2, end, text: `>${inner}</${name}>` };
}

/** Rows may say which columns they use, counted from one. */
function spansChange(map: SheetMap, row: RowSpot, columns: readonly number[]): readonly Change[] {
  if (row.spans === null || columns.length === 0) return [];
  const bounds = row.spans.split(/[\s:]+/).map(Number);
  const used = [...bounds, ...columns.map((column) => column + 1)];
  const first = least(used);
  const last = greatest(used);
  if (bounds.includes(first) && bounds.includes(last)) return [];
  return [setAttribute(map.text, row, 'spans', `${first}:${last}`)];
}

/** A sheet may say which block it uses; programs that trust it would not read what is outside. */
function dimensionChange(map: SheetMap, added: readonly Cell[]): readonly Change[] {
  const { dimension } = map.frame;
  if (!dimension?.block) return [];
  const wider = widened(dimension.block, added);
  if (wider === dimension.block) return [];
  return [setAttribute(map.text, dimension, 'ref', printBlock(wider))];
}
