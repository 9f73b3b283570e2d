import { format } from '../decimal';
import { wordsOf } from '../language/lexicon';
import { placeOf } from '../model/cell';
import type { ToldFact } from './disputes';
import { isSameFact } from './same-fact';

/** One fact that two cells give different numbers for. */
export interface Conflict {
  readonly fact: ToldFact;
  readonly other: ToldFact;
}

/** With fewer words around it a number may be of anything. */
const FEWEST_WORDS = 4;
/** Held against 资金情况 and the table by rules of their own. */
const ELSEWHERE = ['指标', '预算', ...wordsOf('spending')];

/**
 * The facts that stand in two cells with different numbers. What a cell says in several ways itself is
 * no conflict; where one of several cells differs, it is that one.
 */
export function conflictsOf(facts: readonly ToldFact[]): readonly Conflict[] {
  const alike = new Map<string, ToldFact[]>();
  for (const fact of facts) {
    const { before, context, after, year } = fact;
    if (context.length + after.length < FEWEST_WORDS) continue;
    if (ELSEWHERE.some((word) => before.includes(word))) continue;
    const key = `${context}|${after}|${year}`;
    grouped(alike, key).push(fact);
  }
  return [...alike.values()].flatMap(conflictsAmong);
}

function conflictsAmong(facts: readonly ToldFact[]): readonly Conflict[] {
  const cells = new Map<string, ToldFact[]>();
  for (const fact of facts) grouped(cells, placeOf(fact.cell)).push(fact);
  if (cells.size < 2) return [];
  const values = new Map<string, ToldFact[]>();
  for (const [fact, ...more] of cells.values())
    if (fact !== undefined && more.every((one) => isSameFact(fact, one) !== false))
      grouped(values, format(fact.quantity.value)).push(fact);
  const told = [...values.values()].toSorted((a, b) => b.length - a.length);
  const [[other] = [], ...others] = told;
  if (other === undefined) return [];
  const differing = others
    .flat()
    .filter((fact) => !bothAbove(fact, other) && isSameFact(fact, other) === false);
  return differing.map((fact) => ({ fact, other }));
}

/** Of two goals each has its own outcome. */
function bothAbove(a: ToldFact, b: ToldFact): boolean {
  return a.part === 'outcome' && b.part === 'outcome';
}

function grouped<Key, One>(groups: Map<Key, One[]>, key: Key): One[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}
