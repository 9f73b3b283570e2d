import { phrase } from './phrases';
import { clausesOf, isFigure, withoutNotes, type Asked } from './reading';
import { hanOf } from './signs';
import { fallsBehind, namesStage } from './stages';
import { textOf, type Token } from './tokens';

/**
 * What words make of a number or date where it is not what was reached: it is missing (还差2户) or
 * beyond the plan (比计划多20人), not done (2户未完成), under way (在建), foreseen (预计), called off
 * (取消), an earlier stage (开工), a delay (逾期5天), time saved (提前10天) or the opposite rate
 * (不合格率).
 */
export type Saying =
  | 'lacking'
  | 'surplus'
  | 'unfinished'
  | 'ongoing'
  | 'planned'
  | 'cancelled'
  | 'begun'
  | 'late'
  | 'early'
  | 'opposite';

/** What the words of an actual value say of its figures. */
export interface Sayings {
  /** The figure is not what was reached: 2户未完成. */
  readonly denied: Saying | null;
  /** The figure may be what was reached, but not all is done: 完成90户,未达到目标. */
  readonly doubt: Saying | null;
}

/**
 * Told from top to bottom. 计划完成100户 is a plan, but not 计划完成率 or 计划内, nor a text that says that the
 * plan is carried out. A delay counts beside its number only: 进度滞后,完成90% is a cause.
 */
const SAYINGS = (
  [
    ['opposite', 'opposite'],
    ['planned', 'foreseen !!actually'],
    ['planned', "'拟' #"],
    ['planned', '^ plan -goal/count/within !!carriedOut'],
    ['lacking', 'lacking'],
    ['lacking', 'than ofYear? goal/plan count? less'],
    ['lacking', 'distance ofYear? goal/plan count? apart'],
    ['unfinished', '!undeniable denial manner* deed'],
    ['unfinished', "!undeniable '未' -measures ~4 !ratio #"],
    ['lacking', 'below ofYear? goal/plan ~2 #'],
    ['surplus', 'than ofYear? goal/plan/budget count? greater ~2 #'],
    ['surplus', '!nobody exceed ofYear? goal/plan/budget ~2 #'],
    ['surplus', "!nobody '超支' ~2 #"],
    ['unfinished', 'remaining # -percent'],
    ['ongoing', 'ongoing'],
    ['cancelled', 'cancelled'],
    ['late', '!absence delay -rateOf ~4 !rateOf #'],
    ['late', '# ~5 !absence delay -rateOf'],
    ['early', 'early #'],
  ] as const
).map(([saying, line]) => ({ saying, said: phrase(line) }));
/** 2023年6月 …逾期: beside a date these two count wherever they stand. */
const OVERDUE = phrase("!absence '逾期'/'超期' -rateOf");
/** 完成90户未达标, 90%未达标, 0%(未开展): what was done, though it is not enough. */
const SHORT_OF_TARGET = phrase(
  "!denial/plan/foreseen reached '了'? ~4 #",
  "# ~5 denial '能'? onTarget",
  "^^ '0'",
);
/** What the words of another clause can say against a figure. */
const DOUBTS: ReadonlySet<Saying> = new Set<Saying>(['unfinished', 'ongoing', 'cancelled']);
const NONE: Sayings = { denied: null, doubt: null };

/**
 * Reads what an actual value says of its number or date. Clauses without a figure can cast a doubt on
 * it, no more: 进度滞后,完成90%.
 */
export function sayingsOf(tokens: readonly Token[], asked: Asked): Sayings {
  if (!tokens.some(isFigure) || !saysAnything(tokens)) return NONE;
  const told = sayingOf(clausesWithFigures(tokens).flat(), asked);
  if (told === 'unfinished' && SHORT_OF_TARGET.test(tokens)) return { denied: null, doubt: told };
  if (told !== null) return { denied: told, doubt: null };
  const said = sayingOf(tokens, asked);
  return said !== null && DOUBTS.has(said) ? { denied: null, doubt: said } : NONE;
}

/** False for words that surely make nothing of a number: most cells are one and its unit. */
export function saysAnything(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind !== 'number' && isTelling(token));
}

function isTelling(token: Token): boolean {
  for (const { said } of SAYINGS) if (said.isNeeded(token)) return true;
  return namesStage([token]);
}

/**
 * The clauses that hold a number, or a date where there is no number (完成60%,预计2024年6月完工 has one);
 * bracketed notes with figures of their own (计划100户) are left out. Each keeps the sign that ends it.
 */
export function clausesWithFigures(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const plain = withoutNotes(tokens);
  const clauses = clausesOf(plain.some(isFigure) ? plain : tokens);
  const numbers = clauses.filter((clause) => clause.some(({ kind }) => kind === 'number'));
  return numbers.length > 0 ? numbers : clauses.filter((clause) => clause.some(isFigure));
}

function sayingOf(tokens: readonly Token[], asked: Asked): Saying | null {
  for (const { saying, said } of SAYINGS) {
    const match = said.find(tokens);
    if (match === null) continue;
    const word = hanOf(textOf(tokens.slice(match.start, match.end)));
    if (asked.name.plain.includes(word)) continue;
    // A plan copied from the expected cell is a plan still.
    if (saying === 'planned' || !asked.expected.plain.includes(word)) return saying;
  }
  if (tokens.some(({ kind }) => kind === 'date') && OVERDUE.test(tokens)) return 'late';
  return fallsBehind(tokens, asked) ? 'begun' : null;
}
