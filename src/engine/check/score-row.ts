import type { Decimal } from '../decimal';
import { blank } from '../model/blank';
import type { Entry, Form, Indicator } from '../model/form';
import { NO_FORM } from '../model/no-form';
import type { Options } from '../options';
import type { Assessment } from '../scoring/assessment';
import { assess } from './assess';

/** The cells of one row that belongs to no form. */
export interface LoneRow {
  readonly expected: Entry;
  readonly actual: Entry;
  readonly weight: Entry;
  /** The weight as points of 100. */
  readonly points: Decimal;
}

/** Scores one row by itself, as `check` would in a form that says nothing else. */
export function scoreRow(row: LoneRow, options: Options): Assessment {
  const [assessment] = assess(formAround(row), options);
  if (assessment === undefined) throw new Error('A form with a row has its assessment.');
  return assessment;
}

function formAround({ expected, actual, weight, points }: LoneRow): Form {
  const indicator: Indicator = {
    kind: 'row',
    row: expected.cell.row,
    group: null,
    labels: [],
    name: blank(expected.cell),
    weight,
    points,
    expected,
    adjusted: false,
    actual,
    score: null,
    claimed: null,
    rate: null,
    answer: null,
    review: null,
    reason: null,
    measures: null,
    due: null,
    criterion: null,
    evidence: null,
  };
  return { ...NO_FORM, indicators: [indicator] };
}
