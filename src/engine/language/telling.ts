import { phrase } from './phrases';
import { coreOf, coreOfText, type Asked, type Reading } from './reading';
import type { TierName } from './scales';
import { affirmsAsked, isUnderWay } from './stages';
import { clausesWithFigures } from './statements';
import { statedTier, timelyTier } from './tier-words';
import { has, isHan, isPause, textOf, type Token } from './tokens';
import { isAssent, isPromise } from './vague';
import { Wording } from './wording';

/** 无, 零, 没有, 未发生安全事故: that nothing happened, and what it is that did not. */
const NOTHING = phrase(
  "^^ nobody/forbidding happen '过'? '任何'?",
  "^^ nothing '任何'?",
  "^^ '没有' $$",
);
const HAPPENED = phrase('^^ nobody/forbidding happen');
const EARLY_END = phrase('early #? ~9 deed');
/** What may take back a part of what was said before: 但仍有差距, 3个未建成, 完成80%. */
const TAKES_BACK = phrase(
  'not/denial/absence/delay/lacking/remaining/partly/fairly/falling/cancelled/ongoing/foreseen',
  "happen/evil/poor/percent/matter/apart/nobody/'但'/'却'/'仅'/'只'/'除'/'尚'/'仍'/'待'/'难'/'弱'/'欠'",
);
/** Words before a number that do not say what it counts. */
const FILLERS = new Set('实际 完成 达到 达 仅 只 共 已 均 约 为 是'.split(' '));

/** What the words of an actual value say, held against what its row asks for. */
export class Telling extends Wording {
  constructor(
    reading: Reading,
    private readonly asked: Asked,
  ) {
    super(reading);
  }

  /** The tier that they state. */
  get tier(): TierName | null {
    return statedTier(this.reading.tokens, this.asked);
  }

  /** The same under a deadline, where 按时 and 已完成 are enough. */
  get timely(): TierName | null {
    return this.tier ?? timelyTier(this.reading.tokens, this.asked);
  }

  /** The work goes on whose end the row asks for: 建设中. */
  get underWay(): boolean {
    return isUnderWay(this.reading.tokens, this.asked);
  }

  /** They do not say what was done: 已完成, 进一步加强. */
  get empty(): boolean {
    const { tokens } = this.reading;
    return isPromise(tokens) || isAssent(tokens) || this.tier !== null;
  }

  /** They are those of the expected value, and may add to them: 显著提升,新增花坛12个. */
  get same(): boolean {
    const core = coreOf(this.reading);
    const asked = coreOf(this.asked.expected);
    if (core === '' || asked === '' || !core.startsWith(asked)) return false;
    return core === asked || (addsTo(this.reading, asked) && asked.length > 1);
  }

  /** Nothing happened of what the row is about: 无 may be a blank elsewhere, 未发生 is none. */
  get nothing(): 'empty' | 'happened' | null {
    return nothingOf(this.reading.tokens, this.asked);
  }

  /** What is asked for may be finished: 11月完工 in 11月完工,12月31日尚未验收. */
  get affirms(): boolean {
    return affirmsAsked(this.reading.tokens, this.asked);
  }

  /** It is the end that came early: 提前10天完成. */
  get earlyEnd(): boolean {
    return EARLY_END.test(this.reading.tokens);
  }

  /** How many clauses have a number or a date of their own. */
  get clauses(): number {
    return clausesWithFigures(this.reading.tokens).length;
  }

  /** They are of one clause. */
  get brief(): boolean {
    const { tokens } = this.reading;
    return tokens.length > 0 && !tokens.slice(0, -1).some(isPause);
  }

  /** Those before the number are the row's own: not 停机未超过3天 where 运行天数 is asked for. */
  get ofRow(): boolean {
    return isOfRow(this.reading.tokens, this.asked);
  }
}

/** The first clauses say what is asked for, and the others take nothing of it back. */
function addsTo({ tokens }: Reading, asked: string): boolean {
  let said = '';
  const end = tokens.findIndex((token) => {
    if (!isPause(token)) said += token.text;
    return isPause(token) && coreOfText(said) === asked;
  });
  return end > 0 && !TAKES_BACK.test(tokens.slice(end));
}

function nothingOf(tokens: readonly Token[], asked: Asked): 'empty' | 'happened' | null {
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
