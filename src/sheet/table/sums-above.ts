import { Decimal } from '../../engine/decimal';
import { pointsOf } from '../../engine/language/points';
import { namesContact } from '../cells/contact';
import { isFilled } from '../cells/filled';
import type { Line } from './lines';
import { weightPoints, type TableRow } from './table-row';

/** Adds up the indicators of a table from the top, to know its total by what it says. */
export interface SumsAbove {
  add(line: Line): void;
  /**
   * True if the line has no values and weighs what all above it do together, or 100, or in a form
   * without weights has their score: no indicator does, whatever the line is called. A larger number
   * is something else: the telephone of who filled in the form.
   */
  isTotal(line: Line): boolean;
}

/** What all points of a form are, where its rows do not add up to them. */
const WHOLE = new Decimal(100);
/** Of one row or two, the next may well weigh as much. */
const FEWEST = 3;

/** Adds up weights and scores of the rows as they are passed. */
export function sumsAbove(): SumsAbove {
  let count = 0;
  // Added up when they are asked for, which is of few tables and in few rows.
  let rows: TableRow[] = [];
  let weight = new Decimal(0);
  let score = new Decimal(0);
  const addUp = (): void => {
    for (const row of rows) {
      weight = weight.plus(weightPoints(row) ?? 0);
      score = score.plus((row.score && pointsOf(row.score)) ?? 0);
    }
    rows = [];
  };
  return {
    add({ values }) {
      count += 1;
      rows.push(values);
    },
    isTotal({ kind, values, cells }) {
      if (kind !== 'row' || count < FEWEST) return false;
      const { expected, actual, criterion, reason } = values;
      if (expected === null || actual === null) return false;
      if ([expected, actual, criterion, reason].some(isFilled)) return false;
      // A telephone number is more than all weights together.
      if (cells.some(({ entry }) => namesContact(entry))) return false;
      addUp();
      const own = weightPoints(values);
      if (own !== null) return weight.greaterThan(0) && (own.equals(weight) || own.equals(WHOLE));
      const scored = values.score && pointsOf(values.score);
      return values.weight === null && scored?.equals(score) === true && score.greaterThan(0);
    },
  };
}
