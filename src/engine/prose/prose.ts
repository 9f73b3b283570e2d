import type { Plain } from '../language/plain';
import type { Reader, Reading } from '../language/reading';
import { hasDigit } from '../language/signs';
import { wordList } from '../language/word-list';
import { placeOf } from '../model/cell';
import type { Cell, Form } from '../model/form';
import { oneYear } from '../model/form-facts';
import { lazily, onceOf } from '../once';
import type { Assessment } from '../scoring/assessment';
import { wrongSums, type WrongSum } from './amount-parts';
import { evidenceLines, type EvidenceLine } from './citations';
import { disputesOf, type Dispute, type ToldFact } from './disputes';
import { factsOf } from './facts';
import { wrongListCounts, type ListCount } from './list-counts';
import { partsOf, type Part } from './parts';

/** A text of the form with its cell. */
export interface Told {
  readonly cell: Cell;
  readonly plain: Plain;
}

/** What came of the goal; `yesNo` where the form asks for 是 or 否: 是否如期实现预期总体目标. */
export interface Outcome extends Told {
  readonly yesNo: boolean;
}

/** The running text of a form, read once for all rules. */
export interface Prose {
  /** The goals above the table. */
  readonly goals: readonly Told[];
  /** What came of them, beside or below them. */
  readonly outcomes: readonly Outcome[];
  /** The parts below the table. */
  readonly parts: readonly Part[];
  /** What was done in numbers, from top to bottom. */
  readonly facts: readonly ToldFact[];
  /** Those of them that the row which they name does not have. */
  readonly disputes: readonly Dispute[];
  /** Lists with a number that is not that of their names. */
  readonly lists: readonly ToldList[];
  /** Amounts whose parts come to another sum. */
  readonly sums: readonly ToldSum[];
  /** The lines of the evidence (佐证材料). */
  readonly evidence: readonly EvidenceLine[];
  /** Any text of the form, cut into tokens once: what one rule asks for, another may ask for too. */
  readonly readingOf: Reader;
}

export interface ToldList extends ListCount {
  readonly cell: Cell;
}

export interface ToldSum extends WrongSum {
  readonly cell: Cell;
}

/** 一百五十三场 has one of these. */
const NUMERALS = wordList('十 百 千 万');
const factsIn = onceOf(({ tokens, year }: Reading) => factsOf(tokens, year));
const listsIn = onceOf(({ tokens }: Reading) => wrongListCounts(tokens));
const sumsIn = onceOf(({ plain, tokens }: Reading) =>
  plain.includes('其中') ? wrongSums(tokens) : [],
);
const YES_NO = '是否如期实现预期总体目标';

/**
 * Reads the goals above the table and the parts below it, for the form and for the same form with
 * other points. What nobody asks for is not read.
 */
export function proseReader(
  form: Form,
  readingOf: Reader,
): (assessments: readonly Assessment[]) => Prose {
  const goals = [...fieldsOf(form, '预期目标'), ...fieldsOf(form, '预期总体目标')];
  const outcomes = [
    ...fieldsOf(form, '实际完成情况').map((told) => ({ yesNo: false, ...told })),
    ...fieldsOf(form, YES_NO).map((told) => ({ yesNo: true, ...told })),
  ];
  const above = new Set([...goals, ...outcomes].map(({ cell }) => placeOf(cell)));
  const below = form.narrative.filter(({ cell }) => !above.has(placeOf(cell)));
  const parts = partsOf(below);
  const year = oneYear(form);
  // A text without a figure tells no facts and is not cut into tokens.
  const told = [...outcomes.map((one) => ({ id: 'outcome' as const, ...one })), ...parts]
    .filter(({ id, plain }) => id !== 'improvement' && (hasDigit(plain) || NUMERALS.isIn(plain)))
    .map(({ id, cell, plain }) => ({ cell, part: id, reading: readingOf(plain) }));
  const factsOfForm = lazily(() =>
    told.flatMap(({ reading, cell, part }) =>
      factsIn(reading).map((fact) => ({ cell, part, ...fact })),
    ),
  );
  const listsOfForm = lazily(() =>
    told.flatMap(({ reading, cell }) => listsIn(reading).map((list) => ({ cell, ...list }))),
  );
  const sumsOfForm = lazily(() =>
    told.flatMap(({ reading, cell }) => sumsIn(reading).map((sum) => ({ cell, ...sum }))),
  );
  const evidenceIn = lazily(() => evidenceLines(form));
  return (assessments) => {
    const disputesIn = lazily(() => disputesOf(factsOfForm(), assessments, year));
    return {
      goals,
      outcomes,
      parts,
      get facts() {
        return factsOfForm();
      },
      get lists() {
        return listsOfForm();
      },
      get sums() {
        return sumsOfForm();
      },
      get disputes() {
        return disputesIn();
      },
      get evidence() {
        return evidenceIn();
      },
      readingOf,
    };
  };
}

function fieldsOf({ fields }: Form, name: string): readonly Told[] {
  return fields.flatMap((field) =>
    field.name === name && field.filled && field.plain !== null
      ? [{ cell: field.cell, plain: field.plain }]
      : [],
  );
}
