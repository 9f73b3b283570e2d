import { parseBlock, type Block } from '../../read/block';
import { CellCursor } from '../../read/cell-cursor';
import { isOn } from '../../xml/attribute';
import type { Attributes, XmlHandler } from '../../xml/scan';
import { tagStart, type Stretch } from '../../xml/splice';
import type { Targets } from './targets';

/** Where a target cell stands in the sheet's text; where it is missing, an empty stretch. */
export interface CellSpot extends Stretch {
  readonly column: number;
  /** Its own `s`, or what its row says for new cells; null where neither names a style. */
  readonly style: string | null;
  readonly present: boolean;
  /** `bound` is one that several cells share; only a formula of its own may go. */
  readonly formula: 'own' | 'bound' | null;
}

/** Where a target row stands: its opening tag; where it is missing, an empty stretch. */
export interface RowSpot extends Stretch {
  readonly row: number;
  /** `empty` is a row of one tag, which must be opened up to hold cells. */
  readonly state: 'missing' | 'empty' | 'open';
  /** Its `spans`, such as `1:11`. */
  readonly spans: string | null;
  readonly cells: readonly CellSpot[];
}

/** The target row that is passing by, and the columns of it that were not met yet. */
interface PassingRow {
  readonly spot: RowSpot;
  readonly style: string | null;
  readonly cells: CellSpot[];
  readonly columns: number[];
}

/** Finds the places of target cells while the rows of a sheet pass by. */
export class SpotFinder implements XmlHandler {
  readonly rows: RowSpot[] = [];
  /** The `<sheetData>` tag, where it is empty and has but one. */
  emptyData: Stretch | null = null;
  /** The blocks that one formula fills. */
  readonly filled: Block[] = [];
  hasFormulas = false;
  private readonly cursor: CellCursor;
  private readonly waiting: number[];
  private inData = false;
  private passing: PassingRow | null = null;
  private cell: CellSpot | null = null;

  constructor(
    part: string,
    private readonly source: string,
    private readonly targets: Targets,
  ) {
    this.cursor = new CellCursor(part);
    this.waiting = [...targets.keys()];
  }

  open(name: string, attributes: Attributes, end: number, selfClosing: boolean): void {
    if (name === 'sheetData') {
      this.inData = true;
      if (selfClosing) this.emptyData = { start: tagStart(this.source, end), end };
    } else if (!this.inData) return;
    else if (name === 'row') this.enterRow(attributes, end, selfClosing);
    else if (name === 'c' && this.passing) this.enterCell(this.passing, attributes, end);
    else if (name === 'f') this.meetFormula(attributes);
  }

  close(name: string, end: number): void {
    if (!this.inData) return;
    if (name === 'c' && this.cell) {
      this.passing?.cells.push({ ...this.cell, end });
      this.cell = null;
    } else if (name === 'row' && this.passing) this.leaveRow(this.passing, end);
    else if (name === 'sheetData') {
      this.missRows(Infinity, tagStart(this.source, end));
      this.inData = false;
    }
  }

  private enterRow(attributes: Attributes, end: number, selfClosing: boolean): void {
    this.cursor.enterRow(attributes['r']);
    const { row } = this.cursor;
    if ((this.waiting[0] ?? Infinity) > row) return;
    const start = tagStart(this.source, end);
    this.missRows(row, start);
    if (this.waiting[0] !== row) return;
    this.waiting.shift();
    const state = selfClosing ? 'empty' : 'open';
    this.passing = {
      spot: { row, start, end, state, spans: attributes['spans'] ?? null, cells: [] },
      style: isOn(attributes['customFormat']) ? (attributes['s'] ?? null) : null,
      cells: [],
      columns: [...(this.targets.get(row) ?? [])],
    };
  }

  private leaveRow(passing: PassingRow, end: number): void {
    const { spot, cells } = passing;
    this.missCells(passing, Infinity, spot.state === 'empty' ? end : tagStart(this.source, end));
    this.rows.push({ ...spot, cells });
    this.passing = null;
  }

  private enterCell(passing: PassingRow, attributes: Attributes, end: number): void {
    this.cursor.enterCell(attributes['r']);
    const { column } = this.cursor;
    const start = tagStart(this.source, end);
    this.missCells(passing, column, start);
    if (passing.columns[0] !== column) return;
    passing.columns.shift();
    const style = attributes['s'] ?? null;
    this.cell = { column, start, end, style, present: true, formula: null };
  }

  private meetFormula(attributes: Attributes): void {
    this.hasFormulas = true;
    const own = (attributes['t'] ?? 'normal') === 'normal';
    if (this.cell) this.cell = { ...this.cell, formula: own ? 'own' : 'bound' };
    const block = attributes['t'] === 'shared' ? null : parseBlock(attributes['ref'] ?? '');
    if (block) this.filled.push(block);
  }

  private missRows(before: number, at: number): void {
    while ((this.waiting[0] ?? Infinity) < before) {
      const row = this.waiting.shift() ?? 0;
      const columns = this.targets.get(row) ?? [];
      const cells = columns.map((column) => missing(column, at, null));
      this.rows.push({ row, start: at, end: at, state: 'missing', spans: null, cells });
    }
  }

  private missCells({ columns, cells, style }: PassingRow, before: number, at: number): void {
    while ((columns[0] ?? Infinity) < before) cells.push(missing(columns.shift() ?? 0, at, style));
  }
}

function missing(column: number, at: number, style: string | null): CellSpot {
  return { column, start: at, end: at, style, present: false, formula: null };
}
