import { wordList } from './word-list';

/** How far a statement in words goes: 全部或基本达成, 部分达成, 未达成. */
export type TierName = 'top' | 'middle' | 'bottom';

/** Grades from the best to the worst. */
const SCALES = ['优良中低差', '好中坏', '高中低'];
const LONG = new Map([
  ['优秀', '优'],
  ['良好', '良'],
  ['中等', '中'],
  ['较差', '差'],
]);
const BETWEEN = wordList('、 , / 或');

/**
 * The tier of a grade where one is asked for: a step lower is not the top. A target that prints the
 * whole scale (优良中低差, 好坏) asks for its best.
 */
export function gradeTier(expected: string, actual: string): TierName | null {
  const asked = LONG.get(expected) ?? BETWEEN.outOf(expected);
  const told = LONG.get(actual) ?? actual;
  const scale = SCALES.find((one) => Array.from(asked).every((grade) => one.includes(grade)));
  if (scale === undefined || asked === '' || told.length !== 1 || !scale.includes(told))
    return null;
  const isScale = asked.length > 1;
  const best = Array.from(scale).findIndex((grade) => asked.includes(grade));
  if (isScale && !asked.startsWith(scale.charAt(best))) return null;
  const steps = scale.indexOf(told) - best;
  const last = isScale ? asked.at(-1) : scale.at(-1);
  if (steps <= 0) return 'top';
  return told === last || steps > 1 ? 'bottom' : 'middle';
}
