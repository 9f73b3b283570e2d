import { printCell } from '../../../../sheet/address';
import type { CellWrite } from '../../../../sheet/edits';
import type { Refusal } from '../../../host';
import { sameContent } from '../../../write/same-content';
import type { Block } from '../../read/block';
import type { CellStyle } from '../../read/styles';
import type { CellSpot } from '../map/cell-spots';
import type { SheetMap } from '../map/sheet-map';
import { cellXml } from './cell-xml';
import { obstacle } from './obstacle';
import { styleOf } from './style-of';

/** Which cells of a sheet get which new elements, and which may not. */
export interface CellPlan {
  readonly written: readonly CellWrite[];
  readonly refused: readonly Refusal[];
  /** New elements by address; '' takes the cell away. */
  readonly elements: ReadonlyMap<string, string>;
  /** The elements that were there, by address. */
  readonly originals: ReadonlyMap<string, string>;
}

/** What is to be written into the cells of a sheet. */
export interface CellWrites {
  readonly writes: readonly CellWrite[];
  /** Elements to put back as they were, by address, instead of making them of the content. */
  readonly originals: ReadonlyMap<string, string>;
}

/**
 * What is to be written into a sheet, cell by cell, and what is refused and why; nothing is written
 * yet.
 *
 * @param headings of the tables on the sheet
 */
export function planCells(
  map: SheetMap,
  styles: readonly CellStyle[],
  headings: readonly Block[],
  { writes, originals }: CellWrites,
): CellPlan {
  const spots = spotsOf(map);
  const plan = {
    written: new Array<CellWrite>(),
    refused: new Array<Refusal>(),
    elements: new Map<string, string>(),
    originals: new Map<string, string>(),
  };
  for (const write of writes) {
    const { cell, before, after } = write;
    const address = printCell(cell);
    const spot = spots.get(address);
    if (!spot) continue;
    const why = obstacle(map, styles, headings, cell, spot, after);
    if (why !== null) {
      plan.refused.push({ cell, why });
      continue;
    }
    plan.written.push(write);
    if (sameContent(before, after)) continue;
    const element = originals.get(address) ?? cellXml(map.prefix, cell, styleOf(map, spot), after);
    plan.elements.set(address, element);
    plan.originals.set(address, map.text.slice(spot.start, spot.end));
  }
  return plan;
}

function spotsOf({ spots }: SheetMap): ReadonlyMap<string, CellSpot> {
  return new Map(
    spots.rows.flatMap(({ row, cells }) =>
      cells.map((spot) => [printCell({ row, column: spot.column }), spot] as const),
    ),
  );
}
