import { phrase } from './phrases';
import type { Asked, Reading } from './reading';
import { affirmsAsked } from './stages';
import { clausesWithFigures } from './statements';
import { statedTier, type TierName, timelyTier } from './tier-words';
import { has, isHan, isPause, textOf, type Token } from './tokens';
import { isAssent, isPromise } from './vague';
import { type Wording, wordingOf } from './wording';

/** What the words of an actual value say, held against what its row asks for. */
export interface Telling extends Wording {
  /** The tier that they state. */
  readonly tier: TierName | null;
  /** The same under a deadline, where 按时 and 已完成 are enough. */
  readonly timely: TierName | null;
  /** They do not say what was done: 已完成, 进一步加强. */
  readonly empty: boolean;
  /** They are those of the expected value. */
  readonly same: boolean;
  /** Nothing happened of what the row is about: 无 may be a blank elsewhere, 未发生 is none. */
  readonly nothing: 'empty' | 'happened' | null;
  /** What is asked for may be finished: 11月完工 in 11月完工,12月31日尚未验收. */
  readonly affirms: boolean;
  /** It is the end that came early: 提前10天完成. */
  readonly earlyEnd: boolean;
  /** How many clauses have a number or a date of their own. */
  readonly clauses: number;
  /** They are of one clause. */
  readonly brief: boolean;
  /** Those before the number are the row's own: not 停机未超过3天 where 运行天数 is asked for. */
  readonly ofRow: boolean;
}

/** 无, 零, 没有, 未发生安全事故: that nothing happened, and what it is that did not. */
const NOTHING = phrase("^^ nobody happen '过'? '任何'?", "^^ nothing '任何'?", "^^ '没有' $$");
const HAPPENED = phrase('^^ nobody happen');
const EARLY_END = phrase('early #? ~9 deed');
/** Words before a number that do not say what it counts. */
const FILLERS = new Set('实际 完成 达到 达 仅 只 共 已 均 约 为 是'.split(' '));

/** Each is read when it is asked for, as most rows ask for none of it. */
export function tellingOf(reading: Reading, asked: Asked): Telling {
  const { plain, tokens, core } = reading;
  const tierOf = () => statedTier(tokens, asked);
  return {
    ...wordingOf(reading),
    get tier() {
      return tierOf();
    },
    get timely() {
      return tierOf() ?? timelyTier(tokens, asked);
    },
    get empty() {
      return isPromise(tokens) || isAssent(tokens) || tierOf() !== null;
    },
    same: core !== '' && core === asked.expected.core,
    get nothing() {
      return nothingOf(tokens, asked);
    },
    get affirms() {
      return affirmsAsked(tokens, asked);
    },
    get earlyEnd() {
      return EARLY_END.test(tokens);
    },
    get clauses() {
      return clausesWithFigures(tokens).length;
    },
    brief: plain !== '' && !tokens.slice(0, -1).some(isPause),
    get ofRow() {
      return isOfRow(tokens, asked);
    },
  };
}

function nothingOf(tokens: readonly Token[], asked: Asked): Telling['nothing'] {
  const match = NOTHING.find(tokens);
  if (match === null) return null;
  const rest = tokens.slice(match.end).filter((token) => !has(token, 'happen') && !isPause(token));
  if (!isNamed(textOf(rest), asked)) return null;
  return HAPPENED.test(tokens) ? 'happened' : 'empty';
}

function isOfRow(tokens: readonly Token[], asked: Asked): boolean {
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  const lead = tokens
    .slice(0, number)
    .filter(
      (token) =>
        isHan(token) && !FILLERS.has(token.text) && !has(token, 'boundBefore', 'not', 'modal'),
    );
  return isNamed(textOf(lead), asked);
}

function isNamed(words: string, { name, expected }: Asked): boolean {
  return name.plain.includes(words) || expected.plain.includes(words);
}
