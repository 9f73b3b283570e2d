import { Decimal } from '../../engine/decimal';
import { compareNames } from '../words/name-order';
import { OVERVIEW_COLUMNS, type OverviewColumn } from './columns';
import { inPlain, type FormRow } from './form-row';

/** Which forms of an overview are shown, and in which order. */
export interface OverviewChoice {
  /** What file, unit or project are called in part; '' for all. */
  readonly name: string;
  /** Null for all; '' for those that name none. */
  readonly unit: string | null;
  /** The id of a rule that found something. */
  readonly rule: string | null;
  readonly grade: string | null;
  /** The key of the column it is sorted by. */
  readonly sort: string;
  readonly descending: boolean;
}

/** All forms, those with the most to mend first. */
export const ALL_FORMS: OverviewChoice = {
  name: '',
  unit: null,
  rule: null,
  grade: null,
  sort: 'errors',
  descending: true,
};

/** The chosen forms in their order; alike ones stay in the order they came in. */
export function chosenRows(rows: readonly FormRow[], choice: OverviewChoice): readonly FormRow[] {
  const { unit, rule, grade, sort, descending } = choice;
  const name = inPlain(choice.name);
  const chosen = rows.filter(
    (row) =>
      row.names.includes(name) &&
      (unit === null || row.unit === unit) &&
      (grade === null || row.grade === grade) &&
      (rule === null || Object.hasOwn(row.rules, rule)),
  );
  const column = OVERVIEW_COLUMNS.find(({ key }) => key === sort);
  return column === undefined ? chosen : sorted(chosen, column, descending);
}

/** What is not known comes last, whichever way it is sorted. */
function sorted(
  rows: readonly FormRow[],
  { text, value = text, figure }: OverviewColumn,
  descending: boolean,
): readonly FormRow[] {
  const known = rows.filter((row) => value(row) !== '');
  const keyed = known.map((row) => {
    const shown = value(row);
    return { row, shown, size: figure ? new Decimal(shown) : null };
  });
  keyed.sort((a, b) => {
    const order =
      a.size !== null && b.size !== null
        ? a.size.comparedTo(b.size)
        : compareNames(a.shown, b.shown);
    return descending ? -order : order;
  });
  return [...keyed.map(({ row }) => row), ...rows.filter((row) => value(row) === '')];
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted(compareNames);
}

/** What can be chosen from, each once, in order. */
export function choicesIn(rows: readonly FormRow[]): {
  readonly units: readonly string[];
  readonly grades: readonly string[];
  readonly rules: readonly string[];
} {
  return {
    units: once(rows.map(({ unit }) => unit)),
    grades: once(rows.map(({ grade }) => grade)),
    rules: once(rows.flatMap(({ rules }) => Object.keys(rules))),
  };
}
