import type { Attributes, XmlHandler } from '../xml/scan';
import { tagStart, type Change, type Stretch } from '../xml/splice';

/** One row in the text of its sheet, from its opening tag to its closing one. */
export interface RowPlace extends Stretch {
  readonly row: number;
  /** Some cell in it holds a formula. */
  readonly calculates: boolean;
}

/** Where the rows of a sheet stand in its text, so that a change of few need not be read as a whole. */
export interface RowPlaces {
  /** Behind the opening tag of their element, and before its closing one. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly RowPlace[];
}

/** Finds the rows of a sheet while it passes by. */
export class PlaceFinder implements XmlHandler {
  private readonly rows: RowPlace[] = [];
  private start: number | null = null;
  private end = 0;
  private depth = 0;
  private inData = false;
  private passing: RowPlace | null = null;
  /** All is as Excel writes it: one list of rows, each of which says its number. */
  private usual = true;

  constructor(private readonly source: string) {}

  open(name: string, attributes: Attributes, end: number, selfClosing: boolean): void {
    this.depth += 1;
    if (name === 'sheetData') {
      this.usual &&= this.depth === 2 && this.start === null && !selfClosing;
      this.inData = true;
      this.start = end;
    } else if (this.inData && this.depth === 3) this.enterRow(attributes['r'], end);
    else if (name === 'f' && this.passing) this.passing = { ...this.passing, calculates: true };
  }

  close(name: string, end: number): void {
    if (this.inData && this.depth === 3 && this.passing) {
      this.rows.push({ ...this.passing, end });
      this.passing = null;
    } else if (name === 'sheetData') {
      this.inData = false;
      this.end = tagStart(this.source, end);
    }
    this.depth -= 1;
  }

  /** Null where the sheet is written in another way than Excel's. */
  places(): RowPlaces | null {
    if (!this.usual || this.start === null) return null;
    return { start: this.start, end: this.end, rows: this.rows };
  }

  private enterRow(number: string | undefined, end: number): void {
    this.usual &&= number !== undefined;
    const start = tagStart(this.source, end);
    this.passing = { row: Number(number) - 1, start, end, calculates: false };
  }
}

/** Where the rows stand after a change of the text, and which of them it touched. */
export interface Moved {
  readonly places: RowPlaces;
  readonly touched: readonly number[];
}

/** Null where something outside the rows was changed, or a row was added. */
export function moved({ start, end, rows }: RowPlaces, changes: readonly Change[]): Moved | null {
  const sorted = changes.toSorted((a, b) => a.start - b.start);
  const touched: number[] = [];
  let next = 0;
  let by = 0;
  const places = rows.map((place): RowPlace => {
    const from = place.start + by;
    const first = next;
    for (let change = sorted[next]; change && isInside(place, change); change = sorted[next]) {
      by += change.text.length - (change.end - change.start);
      next += 1;
    }
    if (next > first) touched.push(place.row);
    return { ...place, start: from, end: place.end + by };
  });
  return next < sorted.length ? null : { places: { start, end: end + by, rows: places }, touched };
}

function isInside(place: Stretch, { start, end }: Stretch): boolean {
  return place.start < start && start < place.end && end <= place.end;
}
