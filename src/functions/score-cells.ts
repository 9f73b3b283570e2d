import { scoreRow } from '../engine/check/score-row';
import { Decimal, format } from '../engine/decimal';
import { isBlankValue } from '../engine/language/blank';
import { isUpward } from '../engine/language/bounds';
import type { Entry } from '../engine/model/form';
import { DEFAULT_OPTIONS } from '../engine/options';
import type { Assessment } from '../engine/scoring/assessment';
import { joinExpected } from '../sheet/table/expected';
import { directionOf, type Direction } from './direction';
import { dateEntry, entryOfValue, type Value } from './value';

/** What a function is handed of one row. */
export interface RowValues {
  readonly expected: Value;
  readonly actual: Value;
  readonly weight: Value;
  /** 正向, 反向, ≥, ≤, 定性, 时限 or nothing. */
  readonly direction: Value;
}

/** What a row comes to: nothing where it is not filled in yet. */
export type RowScore =
  | { readonly kind: 'blank' }
  | { readonly kind: 'scored'; readonly points: Decimal; readonly explanation: string }
  /** `why` is a sentence for the person who wrote the formula. */
  | { readonly kind: 'wrong'; readonly why: string; readonly explanation: string | null };

/** Below this a weight is most likely a percentage: 12% is handed over as 0.12. */
const LEAST = new Decimal('0.5');
const MOST = new Decimal(100);

/** Scores one row as a check would score it. */
export function scoreCells(values: RowValues): RowScore {
  const expected = entryOfValue(values.expected);
  const actual = entryOfValue(values.actual);
  const weight = entryOfValue(values.weight);
  if (isBlankValue(actual) || isBlankValue(weight)) return { kind: 'blank' };
  const points = pointsOf(weight);
  if (points === null) return wrong(`权重“${weight.text}”不是数，请写成分值，例如 2.22。`);
  if (points.lessThan(LEAST) || points.greaterThan(MOST))
    return wrong(
      `权重 ${format(points)} 应是 0.5 到 100 之间的分值；写成百分数的请乘以 100，例如 2.22% 写成 2.22。`,
    );
  const direction = directionOf(values.direction);
  if (direction === null) return wrong('方向只能写 正向、反向、≥、≤、定性、时限，或者不写。');
  return scoreEntries(expected, actual, weight, points, direction);
}

function scoreEntries(
  expected: Entry,
  actual: Entry,
  weight: Entry,
  points: Decimal,
  direction: Direction,
): RowScore {
  const score = (target: Entry, reached: Entry): Assessment =>
    scoreRow({ expected: target, actual: reached, weight, points }, DEFAULT_OPTIONS);
  if (direction === 'date') return resultOf(score(dateEntry(expected), dateEntry(actual)));
  const plain = score(expected, actual);
  const { target } = plain;
  // A date is handed over as a number of days.
  if (target.kind === 'deadline' && actual.kind === 'number')
    return resultOf(score(expected, dateEntry(actual)));
  if (direction === '' || (target.kind !== 'number' && direction !== '定性'))
    return resultOf(plain);
  if (target.kind === 'number' && !target.bare && direction !== '定性') {
    if (isUpward(target.direction) !== (direction === '≥'))
      return wrong(`方向和预期值“${expected.text}”不一致，请改一处。`);
    return resultOf(plain);
  }
  const nature = entryOfValue(direction);
  const joined = joinExpected({ nature, value: expected, unit: null, actual });
  return resultOf(score(joined ?? expected, actual));
}

function resultOf({ recomputed, range, explanation, unverified, indicator }: Assessment): RowScore {
  if (recomputed !== null) return { kind: 'scored', points: recomputed, explanation };
  const { points } = indicator;
  if (range !== null && points !== null && range.high.equals(points))
    return { kind: 'scored', points, explanation: `${explanation}，先按满分` };
  if (range !== null) return wrong(`${explanation}，请自己打分。`, explanation);
  return wrong(
    unverified === null ? `${explanation}。` : `${unverified.why}，${unverified.settle}。`,
    explanation,
  );
}

function pointsOf({ kind, number, text }: Entry): Decimal | null {
  if (kind === 'number') return number;
  return /^\d{1,3}(?:\.\d{1,6})?$/.test(text.trim()) ? new Decimal(text.trim()) : null;
}

function wrong(why: string, explanation: string | null = null): RowScore {
  return { kind: 'wrong', why, explanation };
}
