import type { Indicator } from '../model/form';
import { likeness } from '../prose/alike';
import type { Pairing, RowPair, Undecided } from './pair-rows';
import { labelsOf, sameFigures, spelledName } from './row-name';

/** From here on two names of one 二级指标 may be one indicator, reworded. */
const ALIKE = 0.6;
/** Of more rows in one group that have no other, nobody can tell which was reworded how. */
const MOST_ROWS = 100;

/** Pairs rows of one 二级指标 whose names are like no other's but each other's. */
export function likeNames(
  now: readonly Indicator[],
  was: readonly Indicator[],
): Pick<Pairing, 'pairs' | 'undecided'> {
  if (now.length > MOST_ROWS || was.length > MOST_ROWS) return { pairs: [], undecided: [] };
  const rows = now.map((one) => ({
    now: one,
    candidates: was.filter((other) => may(one, other)),
  }));
  const pairs: RowPair[] = [];
  const undecided: Undecided[] = [];
  for (const row of rows) {
    const [only, ...more] = row.candidates;
    if (only === undefined) continue;
    const wanted = rows.filter(({ candidates }) => candidates.includes(only)).length;
    if (more.length === 0 && wanted === 1) pairs.push({ now: row.now, was: only, by: 'likeness' });
    else undecided.push(row);
  }
  return { pairs, undecided };
}

function may(one: Indicator, other: Indicator): boolean {
  if (labelsOf(one).at(-1) !== labelsOf(other).at(-1)) return false;
  const [a, b] = [spelledName(one), spelledName(other)];
  return sameFigures(a, b) && likeness(a, b) >= ALIKE;
}
