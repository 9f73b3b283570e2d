import { countedAgainst, orNone, wishedAway } from '../compare/nothing';
import type { CellValue } from '../language/cell-value';
import { parseMeasure, type Measure } from '../language/measure';
import { NO_TEXT } from '../language/plain';
import type { Asked, Reader } from '../language/reading';
import { parseTarget, withoutNature, type Target } from '../language/target';
import { isClassReached } from '../language/water-class';
import type { Indicator } from '../model/form';
import { keyOf, memory } from '../once';
import { asLimit, costSide, type CostSide } from './cost';
import type { Scored } from './methods/by-values';

/** What the name of a row and its two values say, whatever the rest of the form does. */
export interface RowValues {
  readonly target: Target;
  readonly measure: Measure;
  readonly cost: CostSide;
  /** Whether a class of water (Ⅲ类) is as good as the one that is asked for; null where none is. */
  readonly classReached: boolean | null;
  /** The texts of both cells as typed; '' where there is none. */
  readonly expected: string;
  readonly actual: string;
  /** What the methods that go by them made of them, by what else these go by. */
  readonly outcomes: Map<string, Scored | null>;
}

const valuesOf = memory<RowValues>();

/** Reads the values of a row; rows that say the same, of one 评价年度, are read once. */
export function readValues(
  { name, expected, actual, labels }: Indicator,
  readingOf: Reader,
  year: number | null,
): RowValues {
  const key = keyOf(year, name.plain, textOf(expected), textOf(actual), ...labels);
  return valuesOf(key, () => {
    const asked: Asked = {
      name: readingOf(name.plain),
      expected: readingOf(withoutNature(expected?.plain ?? NO_TEXT)),
    };
    const written = wishedAway(parseTarget(expected, asked.expected), asked);
    const cost = costSide(written, name.plain, labels);
    const measure = parseMeasure(actual, readingOf(actual?.plain ?? NO_TEXT), asked);
    const classReached = isClassReached(asked, actual?.plain ?? NO_TEXT);
    const target = countedAgainst(cost === 'limit' ? asLimit(written) : written, measure, asked);
    // A class is no number of kinds, though 三类 reads as one.
    const isClass = classReached !== null;
    return {
      target: isClass ? { kind: 'words', says: target.says } : target,
      measure: isClass ? { kind: 'words', says: measure.says } : orNone(measure, target, asked),
      cost,
      classReached,
      expected: expected?.text ?? '',
      actual: actual?.text ?? '',
      outcomes: new Map(),
    };
  });
}

/** What a value is read by; a date is quoted otherwise than it is read. */
function textOf(value: CellValue | null): string {
  return value === null ? '' : keyOf(value.kind, value.text, value.plain);
}
