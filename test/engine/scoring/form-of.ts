import { Decimal } from '../../../src/engine/decimal';
import { normalise } from '../../../src/engine/language/plain';
import type { Entry, Form } from '../../../src/engine/model/form';
import { NO_FORM } from '../../../src/engine/model/no-form';

/** The cells of one row, as texts; a weight and a score are plain numbers. */
export interface RowTexts {
  readonly name?: string;
  readonly labels?: readonly string[];
  readonly expected?: string | undefined;
  readonly actual?: string | undefined;
  readonly weight?: string | undefined;
  readonly claimed?: string;
  readonly reason?: string;
  readonly criterion?: string;
  readonly ownCriterion?: boolean;
}

/** The smallest form that holds the rows. */
export function formOf(rows: RowTexts | readonly RowTexts[], extra: Partial<Form> = {}): Form {
  const list: readonly RowTexts[] = 'length' in rows ? rows : [rows];
  return {
    ...NO_FORM,
    indicators: list.map((row, index) => ({
      kind: 'row',
      row: index,
      group: null,
      labels: (row.labels ?? []).map(normalise),
      name: entry(index, 0, row.name ?? '指标'),
      weight: entry(index, 1, row.weight ?? '10'),
      points: new Decimal(row.weight ?? '10'),
      expected: entry(index, 2, row.expected ?? ''),
      adjusted: false,
      actual: entry(index, 3, row.actual ?? ''),
      score: entry(index, 4, row.claimed ?? ''),
      rate: null,
      answer: null,
      review: null,
      claimed: row.claimed === undefined ? null : new Decimal(row.claimed),
      reason: entry(index, 5, row.reason ?? ''),
      measures: null,
      due: null,
      criterion: {
        cell: { row: index, column: 6 },
        text: row.criterion ?? '',
        plain: normalise(row.criterion ?? ''),
        own: row.ownCriterion ?? true,
      },
      evidence: null,
    })),
    ...extra,
  };
}

/** A cell holding a text, an error code, or nothing. */
export function entry(row: number, column: number, text: string): Entry {
  const kind = text === '' ? 'blank' : text.startsWith('#') ? 'error' : 'text';
  const plain = normalise(text);
  return { cell: { row, column }, kind, number: null, shown: null, text, plain, percent: false };
}
