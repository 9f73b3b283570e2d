import type { Cell } from '../../../engine/model/form';
import { parseBlock, type Block } from '../read/block';
import { CellCursor } from '../read/cell-cursor';
import { scanText, type Attributes } from '../xml/scan';
import { tagStart, type Stretch } from '../xml/splice';
import { movedFormula } from './references';

/** One formula of a sheet and where its result is stored. */
export interface SheetFormula {
  readonly cell: Cell;
  /** Without the leading `=`, and as its own cell reads it; '' for a table of what-ifs. */
  readonly text: string;
  /** The cells that it fills. */
  readonly area: Block;
  /** The opening tag of its cell. */
  readonly tag: Stretch;
  /** Its `<v>`; an empty stretch where it has none. */
  readonly result: Stretch;
}

interface Master {
  readonly cell: Cell;
  readonly text: string;
}

/** The formulas of a sheet from top to bottom; those that share one text each get their own. */
export function sheetFormulas(part: string, source: string): readonly SheetFormula[] {
  const found: SheetFormula[] = [];
  const masters = new Map<string, Master>();
  const cursor = new CellCursor(part);
  let tag: Stretch = { start: 0, end: 0 };
  let attributes: Attributes | null = null;
  let text = '';
  let result: Stretch = tag;
  let taking = false;

  const endCell = (formula: Attributes): void => {
    const cell = { row: cursor.row, column: cursor.column };
    const own = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    const { t: type, si, ref } = formula;
    if (type === 'shared' && si !== undefined) {
      const master = text === '' ? masters.get(si) : undefined;
      if (master === undefined) masters.set(si, { cell, text });
      else text = textAt(master, cell);
    }
    const area = type === 'shared' ? own : (parseBlock(ref ?? '') ?? own);
    found.push({ cell, text, area, tag, result });
  };

  scanText(part, source, {
    open(name, given, end) {
      if (name === 'row') cursor.enterRow(given['r']);
      else if (name === 'c') {
        cursor.enterCell(given['r']);
        tag = { start: tagStart(source, end), end };
        attributes = null;
      } else if (name === 'f') {
        attributes = given;
        text = '';
        taking = true;
      } else if (name === 'v') result = { start: tagStart(source, end), end };
    },
    text(piece) {
      if (taking) text += piece;
    },
    close(name, end) {
      if (name === 'f') {
        taking = false;
        result = { start: end, end };
      } else if (name === 'v') result = { ...result, end };
      else if (name === 'c' && attributes !== null) {
        endCell(attributes);
        attributes = null;
      }
    },
  });
  return found;
}

function textAt({ cell, text }: Master, { row, column }: Cell): string {
  return movedFormula(text, row - cell.row, column - cell.column);
}
