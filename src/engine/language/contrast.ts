import { polesOf, type Pole } from './opposites';
import { phrase } from './phrases';
import { clausesOf, isFigure, type Asked } from './reading';
import type { TierName } from './scales';
import { has, isHan, isPause, textOf, type Token } from './tokens';

type Tokens = readonly Token[];

/** What a text makes of one of its words that has an opposite. */
interface Stance {
  readonly poles: readonly Pole[];
  readonly denied: boolean;
  /** What else it says. */
  readonly rest: string;
}

/** What is held against each other word by word is a statement, no essay. */
const LONGEST = 60;
/** 无变化, 与上年持平: what was to change and did not. */
const UNCHANGED = phrase('absence degree? changing', 'unchanged');

/**
 * The tier that the words of an actual value state by what they make of the words that are asked for:
 * denied (不及时), turned into their opposite (减弱), only fairly so (较及时), or rid of what was ruled
 * out (未发生事故). Null where they speak of anything else.
 */
export function contrastTier(tokens: Tokens, { name, expected }: Asked): TierName | null {
  if (Math.max(tokens.length, expected.tokens.length) > LONGEST) return null;
  const wanted = weighty(expected.tokens);
  if (!wanted.some(isHan) || wanted.some(isFigure)) return null;
  const clauses = clausesOf(tokens)
    .filter((clause) => clause.some((token) => !isPause(token)))
    .map((told) => byWords(wanted, told, name.plain) ?? byOpposites(wanted, told, name.plain));
  if (clauses.includes('bottom')) return 'bottom';
  if (clauses.includes(null)) return null;
  return clauses.includes('middle') ? 'middle' : (clauses[0] ?? null);
}

/** The same words but for a denial, or for 较. */
function byWords(wanted: Tokens, clause: Tokens, name: string): TierName | null {
  const told = withoutFigures(weighty(clause));
  const [asks, says] = [takenOut(wanted, isDenial), takenOut(told, isDenial)];
  const denied = says.taken + (isZero(clause) ? 1 : 0);
  if (asks.taken > 1 || denied > 1 || asks.rest.length === 0) return null;
  if (asks.taken === 1) {
    const same = [asks.rest, wanted.slice(wanted.findIndex(isDenial) + 1)].some(
      (ruledOut) => textOf(ruledOut) === textOf(says.rest),
    );
    const counted = says.rest.length === 0 && clause.some((token) => has(token, 'heard'));
    if (denied === 0) return same || (counted && clause.some(isFigure)) ? 'bottom' : null;
    return same ? 'top' : null;
  }
  if (says.taken === 1)
    return isSame(says.rest, wanted, name) || isSame(bare(says.rest), bare(wanted), name)
      ? 'bottom'
      : null;
  const done = told.some((token) => has(token, 'deed', 'fulfil'));
  // 基本完成 leaves open what is not.
  if (isMore(told, wanted))
    return done && told.some((token) => has(token, 'wholly')) ? null : 'top';
  // 略有改善 is less than 明显改善 and no less than 有所改善.
  const strong = wanted.some((token) => has(token, 'strongly'));
  const isLess = (token: Token) => isFair(token) || has(token, 'slightly');
  const [fair, less] = [takenOut(wanted, isFair), takenOut(told, strong ? isLess : isFair)];
  if (done) return null;
  if (less.taken > fair.taken)
    return isSame(less.rest, strong ? bare(wanted) : wanted, name) ? 'middle' : null;
  return fair.taken > less.taken && textOf(told) === textOf(fair.rest) ? 'top' : null;
}

/** The opposite of what is asked for, or nothing of the opposite. */
function byOpposites(wanted: Tokens, clause: Tokens, name: string): TierName | null {
  const told = weighty(clause);
  const aims = stancesOf(wanted);
  for (const aim of aims)
    for (const pole of aim.poles) {
      if (aims.some(({ poles }) => poles.some((one) => isOther(one, pole)))) continue;
      const subject = aim.rest === '' ? name : textOf(wanted);
      const reached = aim.rest === '' || name.includes(aim.rest) || textOf(told).includes(aim.rest);
      const allow = (tier: TierName | null) => (tier === 'top' && !reached ? null : tier);
      if (!pole.state && isUnchanged(told, subject)) return allow(aim.denied ? 'top' : 'bottom');
      for (const stance of stancesOf(told)) {
        const other = stance.poles.find(({ pair }) => pair === pole.pair);
        if (other === undefined || !subject.includes(stance.rest)) continue;
        const tier = allow(held(pole, aim.denied, other, stance.denied));
        if (tier !== null) return tier;
      }
    }
  return null;
}

/** What one pole makes of the other, each denied or not. */
function held(aim: Pole, ruledOut: boolean, { side }: Pole, denied: boolean): TierName | null {
  const same = aim.side === side;
  if (aim.state) {
    if (same !== (ruledOut === denied)) return 'bottom';
    return 'top';
  }
  // What does not fall has not risen yet.
  if (!same && denied) return null;
  if (ruledOut) return same && !denied ? 'bottom' : 'top';
  return same && !denied ? null : 'bottom';
}

/** A text with a denial that is not one of a pole takes no stance. */
function stancesOf(tokens: Tokens): readonly Stance[] {
  const zero = isZero(tokens);
  return tokens.flatMap((token, at) => {
    const poles = polesOf(token);
    const next = tokens[at + 1];
    if (poles.length === 0 || (next !== undefined && polesOf(next).some(isOf(poles)))) return [];
    let start = at;
    while (start > 0 && isPassed(tokens[start - 1], poles)) start -= 1;
    const denial = isDenial(tokens[start - 1]) ? start - 1 : start;
    const others = [...tokens.slice(0, denial), ...tokens.slice(at + 1)];
    const numbers = tokens.filter(isFigure).length;
    if (others.some(isDenial) || numbers > 1 || (zero && denial < start)) return [];
    const rest = textOf(withoutFigures(others).filter((one) => !isPause(one)));
    return [{ poles, denied: denial < start || zero, rest }];
  });
}

/** What may stand between a denial and its word: 未发生1起安全事故. */
function isPassed(token: Token | undefined, poles: readonly Pole[]): boolean {
  if (token === undefined) return false;
  return isFigure(token) || has(token, 'unit', 'degree') || polesOf(token).some(isOf(poles));
}

function isOf(poles: readonly Pole[]): (pole: Pole) => boolean {
  return ({ pair }) => poles.some((one) => one.pair === pair);
}

function isOther(a: Pole, b: Pole): boolean {
  return a.pair === b.pair && a.side !== b.side;
}

function isUnchanged(told: Tokens, subject: string): boolean {
  const match = UNCHANGED.find(told);
  if (match === null) return false;
  const rest = [...told.slice(0, match.start), ...told.slice(match.end)];
  return subject.includes(textOf(rest.filter((one) => !has(one, 'keeping', 'benchmark', 'than'))));
}

/** The tokens without signs and words that carry no weight: 发生, 存在, 情况, 进一步. */
function weighty(tokens: Tokens): Tokens {
  return tokens.filter(
    (token) =>
      !isPause(token) &&
      token.text !== '有' &&
      !has(token, 'emphasis', 'heard', 'passing', 'matter'),
  );
}

function bare(tokens: Tokens): Tokens {
  return tokens.filter((token) => !has(token, 'degree'));
}

/** The tokens without numbers, what counts them, and dates. */
function withoutFigures(tokens: Tokens): Tokens {
  return tokens.filter(
    (token, at) =>
      !isFigure(token) &&
      !(tokens[at - 1]?.kind === 'number' && has(token, 'unit', 'percent', 'scale')),
  );
}

function takenOut(tokens: Tokens, is: (token: Token) => boolean) {
  const rest = tokens.filter((token) => !is(token));
  return { rest, taken: tokens.length - rest.length };
}

/** One text is the other, or the end of it; what stands before it is the row's own. */
function isSame(told: Tokens, wanted: Tokens, name: string): boolean {
  const [says, asks] = [textOf(told), textOf(wanted)];
  if (says === '' || asks === '') return false;
  if (asks.endsWith(says)) return says === asks || says.length > 1 || has(told[0], 'assent');
  const lead = says.slice(0, -asks.length);
  return says.endsWith(asks) && lead.length > 1 && name.includes(lead);
}

/**
 * 明显改善 where 有所改善 is asked for, 保持稳定 where 稳定 is: the same word, and by how much. 基本及时 is
 * 及时, as the top tier is 全部或基本达成.
 */
function isMore(told: Tokens, wanted: Tokens): boolean {
  if (wanted.some((token) => has(token, 'strongly'))) return false;
  const says = takenOut(told, (token) => has(token, 'strongly', 'keeping'));
  const asks = takenOut(wanted, (token) => has(token, 'keeping'));
  return says.taken + asks.taken > 0 && isEqual(says.rest, asks.rest);
}

function isEqual(a: Tokens, b: Tokens): boolean {
  return textOf(a) === textOf(b);
}

function isZero(tokens: Tokens): boolean {
  return tokens.some(({ kind, text }) => kind === 'number' && text === '0');
}

function isDenial(token: Token | undefined): boolean {
  return has(token, 'absence', 'denial');
}

function isFair(token: Token): boolean {
  return has(token, 'fairly');
}
