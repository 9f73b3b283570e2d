import type { Cell } from '../../src/engine/model/form';
import type { Capabilities, Host, Receipt, SheetInfo } from '../../src/host/host';
import { HostError } from '../../src/host/host-error';
import { printCell } from '../../src/sheet/address';
import { sheetCells } from '../../src/sheet/cells/sheet-cells';
import type { Content, Edits, Marks } from '../../src/sheet/edits';
import type { Grid } from '../../src/sheet/grid';
import { gridLiteral } from '../fixtures/grid-literal';

export interface MemorySheet {
  readonly name: string;
  /** Drawn as for `gridLiteral`. */
  readonly table: string;
  readonly visible?: boolean;
}

/** A host over drawn sheets that a test can hold up, break and edit behind the session's back. */
export interface MemoryHost extends Host {
  /** Names of the methods called so far, in order. */
  readonly calls: string[];
  /** What the next call of this method rejects with. */
  readonly failing: Map<keyof Host, Error>;
  readonly selected: string[];
  readonly marks: Map<string, Marks>;
  capability: Capabilities;
  /** The sheet the user has open; '' for none. */
  inFront: string;
  /** From now on `read` waits until the result is called. */
  hold(): () => void;
  text(sheet: string, cell: Cell): string;
  /** Somebody types into a cell and no event tells of it. */
  typeUnheard(sheet: string, cell: Cell, text: string): void;
  /** Somebody selects a cell, or turns to a sheet; listeners hear of it. */
  point(sheet: string, cell: Cell | null): void;
  /** Somebody types into a cell; listeners hear of it. */
  type(sheet: string, cell: Cell, text: string): void;
  remove(sheet: string): void;
}

const BLANK: Content = { kind: 'blank', value: '' };

export function memoryHost(...drawn: readonly MemorySheet[]): MemoryHost {
  const sheets = new Map(
    drawn.map(({ name, table, visible = true }) => [
      name,
      { visible, cells: cellsOf(gridLiteral(table).grid) },
    ]),
  );
  const listeners = new Set<(sheet: string) => void>();
  const selecting = new Set<(sheet: string, cell: Cell | null) => void>();
  let held: Promise<void> | null = null;

  function cells(name: string): Map<string, Held> {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new HostError('sheet-gone', `没有工作表“${name}”。`);
    return sheet.cells;
  }

  function called(method: keyof Host): void {
    host.calls.push(method);
    const error = host.failing.get(method);
    host.failing.delete(method);
    if (error !== undefined) throw error;
  }

  function put(sheet: string, cell: Cell, content: Content): void {
    cells(sheet).set(printCell(cell), { cell, content });
  }

  function at(sheet: string, cell: Cell): Content {
    return cells(sheet).get(printCell(cell))?.content ?? BLANK;
  }

  function guard(sheet: string, { guards }: Edits): void {
    const changed = guards.filter(({ cell, content }) => at(sheet, cell).value !== content.value);
    if (changed.length > 0)
      throw new HostError(
        'changed',
        '校验之后表格有改动，没有写入，请重新校验。',
        '',
        changed.map(({ cell }) => cell),
      );
  }

  const host: MemoryHost = {
    inFront: '',
    calls: [],
    failing: new Map(),
    selected: [],
    marks: new Map(),
    capability: { cellsRefused: null, unlockedOnly: false, marksRefused: null },
    hold() {
      let release: (() => void) | null = null;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => release?.();
    },
    text: (sheet, cell) => at(sheet, cell).value,
    typeUnheard: (sheet, cell, text) => put(sheet, cell, { kind: 'text', value: text }),
    type(sheet, cell, text) {
      host.typeUnheard(sheet, cell, text);
      for (const listener of listeners) listener(sheet);
    },
    point(sheet, cell) {
      for (const listener of selecting) listener(sheet, cell);
    },
    remove: (sheet) => void sheets.delete(sheet),

    async sheets() {
      called('sheets');
      return [...sheets].map(([name, { visible }]): SheetInfo => ({
        name,
        id: name,
        visible,
        active: name === host.inFront,
      }));
    },
    async read(sheet) {
      called('read');
      const grid = gridFrom(sheet, cells(sheet));
      await held;
      return grid;
    },
    async capabilities() {
      called('capabilities');
      return host.capability;
    },
    async apply(sheet, edits): Promise<Receipt> {
      called('apply');
      guard(sheet, edits);
      for (const { cell, after } of edits.writes) put(sheet, cell, after);
      if (edits.marks !== null) host.marks.set(sheet, edits.marks);
      const marks = edits.marks === null ? [] : ['标记'];
      const { writes: written, guards } = edits;
      return { sheet, sheetId: sheet, written, guards, marks, refused: [] };
    },
    async restore({ sheetId: sheet, written, marks }) {
      called('restore');
      for (const { cell, before } of written) put(sheet, cell, before);
      if (marks.length > 0) host.marks.delete(sheet);
      const back = written.map(({ cell }) => cell);
      return { back, changed: [], refused: [], remaining: null };
    },
    async clearMarks(sheet) {
      called('clearMarks');
      return host.marks.delete(sheet) ? 3 : 0;
    },
    async select(sheet, cell) {
      called('select');
      host.selected.push(`${sheet}!${printCell(cell)}`);
    },
    async onSelect(callback) {
      called('onSelect');
      selecting.add(callback);
      return async () => void selecting.delete(callback);
    },
    async onChange(callback) {
      called('onChange');
      listeners.add(callback);
      return async () => void listeners.delete(callback);
    },
  };
  return host;
}

interface Held {
  readonly cell: Cell;
  readonly content: Content;
}

function cellsOf(grid: Grid): Map<string, Held> {
  const sheet = sheetCells(grid);
  const held = grid.rows.flatMap(({ row, cells }) =>
    cells.map(({ column }) => ({ cell: { row, column }, content: sheet.content({ row, column }) })),
  );
  return new Map(held.map((one) => [printCell(one.cell), one]));
}

function gridFrom(sheet: string, cells: ReadonlyMap<string, Held>): Grid {
  const rows = new Map<number, Held[]>();
  for (const held of cells.values()) {
    if (held.content.kind === 'blank') continue;
    rows.set(held.cell.row, [...(rows.get(held.cell.row) ?? []), held]);
  }
  return {
    sheet,
    rows: [...rows]
      .toSorted(([a], [b]) => a - b)
      .map(([row, helds]) => ({
        row,
        cells: helds
          .toSorted((a, b) => a.cell.column - b.cell.column)
          .map(({ cell, content }) => ({
            column: cell.column,
            ...content,
            text: content.value,
            formula: false,
          })),
      })),
  };
}
