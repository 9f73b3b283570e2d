import { parseBlock, type Block } from '../../read/block';
import { isOn } from '../../xml/attribute';
import type { Attributes, XmlHandler } from '../../xml/scan';
import { tagStart, type Stretch } from '../../xml/splice';

/** Elements that stand before or among conditional formats, as the schema orders them. */
const BEFORE_FORMATS = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

/** The tag that says which cells are used, and the block it names. */
export interface Dimension extends Stretch {
  readonly block: Block | null;
}

/** Collects what stands around the rows of a sheet while it passes by. */
export class FrameReader implements XmlHandler {
  readonly merges: Block[] = [];
  dimension: Dimension | null = null;
  protected = false;
  /** On a protected sheet: whether its users may format cells. */
  mayFormat = true;
  /** Where a conditional format goes that comes after all others. */
  formatPlace = 0;
  private readonly columns: ColumnStyle[] = [];
  private depth = 0;

  constructor(private readonly source: string) {}

  /** The style that new cells of a column take on; null where it names none. */
  columnStyle(column: number): string | null {
    return this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
  }

  open(name: string, attributes: Attributes, end: number): void {
    this.depth += 1;
    if (name === 'mergeCell') {
      const block = parseBlock(attributes['ref'] ?? '');
      if (block) this.merges.push(block);
    } else if (name === 'col') this.takeColumn(attributes);
    else if (name === 'dimension') {
      const block = parseBlock(attributes['ref'] ?? '');
      this.dimension = { start: tagStart(this.source, end), end, block };
    } else if (name === 'sheetProtection') {
      this.protected = isOn(attributes['sheet']);
      // The attribute names what is forbidden, and where it is left out, that it is.
      this.mayFormat = !this.protected || !isOn(attributes['formatCells'], 'on');
    }
  }

  close(name: string, end: number): void {
    this.depth -= 1;
    if (this.depth === 1 && BEFORE_FORMATS.has(name)) this.formatPlace = end;
  }

  private takeColumn(attributes: Attributes): void {
    const { min, max, style } = attributes;
    if (style === undefined) return;
    this.columns.push({ first: Number(min) - 1, last: Number(max) - 1, style });
  }
}
