import type { Decimal } from '../decimal';
import type { CellValue } from './cell-value';
import { FIGURE, figureOf } from './figures';

const POINTS = new RegExp(`^([-+]?${FIGURE})(?:%|分)?$`);

/**
 * A weight, score or total as points of 100: 0.0222 shown as 2.22%, `2.22%`, `2.22分` and full-width
 * digits are all 2.22. Null for blanks, fillers, words and errors.
 */
export function pointsOf(entry: CellValue): Decimal | null {
  if (entry.number !== null) return entry.percent ? entry.number.times(100) : entry.number;
  const literal = POINTS.exec(entry.plain)?.[1];
  return literal === undefined ? null : figureOf(literal);
}

/** True of a cell that holds points and nothing else, or nothing yet: others may be typed over them. */
export function isPointsAlone(entry: CellValue): boolean {
  return entry.kind === 'blank' || pointsOf(entry) !== null;
}
