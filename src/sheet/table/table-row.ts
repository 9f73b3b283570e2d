import type { Decimal } from '../../engine/decimal';
import { isFiller } from '../../engine/language/blank';
import { pointsOf } from '../../engine/language/points';
import type { Entry, ExpectedParts, Headers } from '../../engine/model/form';
import { isFilled } from '../cells/filled';
import { entryAt, type SheetRow } from '../cells/sheet-rows';
import { labelText } from '../words/label-text';
import { pointsInName } from '../words/points-in-name';
import { inMonth, joinExpected } from './expected';
import { inHeaderUnit } from './header-unit';

/** One row of the table; null where the form has no such column. */
export interface TableRow {
  readonly level1: Entry | null;
  readonly level1Weight: Entry | null;
  readonly level2: Entry | null;
  readonly level2Weight: Entry | null;
  readonly name: Entry;
  /** The name itself where it holds the points and there is no column for them. */
  readonly weight: Entry | null;
  readonly expected: Entry | null;
  /** What it is joined of; null where it is one column. */
  readonly parts: ExpectedParts | null;
  /** It stands in the column 调整后指标值. */
  readonly adjusted: boolean;
  readonly actual: Entry | null;
  readonly score: Entry | null;
  readonly rate: Entry | null;
  readonly answer: Entry | null;
  readonly review: Entry | null;
  readonly reason: Entry | null;
  readonly measures: Entry | null;
  readonly due: Entry | null;
  readonly criterion: Entry | null;
  readonly evidence: Entry | null;
}

const PLACEHOLDER = /^(?:指标\d*|其中)?[:.…。·]*$/;

/** Reads one row by the columns of its header block. */
export function readRow(row: SheetRow, headers: Headers): TableRow {
  const under = (header: Entry | undefined): Entry | null =>
    header === undefined ? null : entryAt(row, header.cell.column);
  const reached = under(headers.actual);
  const changed = under(headers.adjusted);
  const adjusted = isFilled(changed);
  const name = under(headers.name) ?? entryAt(row, 0);
  const value = adjusted ? changed : (under(headers.expected) ?? changed);
  const parts = partsOf(value, under(headers.nature), under(headers.unit));
  const asked = parts === null ? value : joinExpected({ actual: reached, ...parts });
  return {
    level1: under(headers.level1),
    level1Weight: under(headers.level1Weight),
    level2: under(headers.level2),
    level2Weight: under(headers.level2Weight),
    name,
    weight: under(headers.weight) ?? (pointsInName(name.plain).points === null ? null : name),
    expected: inHeaderUnit(asked, headers[adjusted ? 'adjusted' : 'expected'], reached),
    parts,
    adjusted,
    actual: inHeaderUnit(parts === null ? reached : inMonth(reached, parts), headers.actual, asked),
    score: under(headers.score),
    rate: under(headers.rate),
    answer: under(headers.answer),
    review: under(headers.review),
    reason: under(headers.reason),
    measures: under(headers.measures),
    due: under(headers.due),
    criterion: under(headers.criterion),
    evidence: under(headers.evidence),
  };
}

/** What a target is joined of; null where one column says it all. */
function partsOf(
  value: Entry | null,
  nature: Entry | null,
  unit: Entry | null,
): ExpectedParts | null {
  return nature === null && unit === null ? null : { nature, value, unit };
}

/**
 * True if the row has a weight or a score: only then it is an indicator. In a form that has neither
 * column (transferred funds of the centre) its values make it one.
 */
export function isScored({ weight, score, expected, actual }: TableRow): boolean {
  if (weight === null && score === null) return isFilled(expected) || isFilled(actual);
  return isFilled(weight) || isFilled(score);
}

/** True if the row has a name with numbers in its weight and score: it counts wherever it stands. */
export function isCounted(row: TableRow): boolean {
  const { name, weight, score } = row;
  const weighted = weight === null || weightPoints(row) !== null;
  return isFilled(name) && weighted && (score === null || pointsOf(score) !== null);
}

/** True if the row says what was reached or what it scored. */
export function isFilledIn({ actual, score }: TableRow): boolean {
  return isFilled(actual) || isFilled(score);
}

/** The indicator's weight in points of 100; null where none is printed. */
export function weightPoints({ name, weight }: TableRow): Decimal | null {
  if (weight === null) return null;
  return weight === name ? pointsInName(name.plain).points : pointsOf(weight);
}

/** `指标2：` or `……`: a line of the empty form that nobody filled in. */
export function isPlaceholder(name: Entry): boolean {
  return PLACEHOLDER.test(labelText(name.plain)) || isFiller(name.plain);
}
