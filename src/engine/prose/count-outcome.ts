import { anyOf } from '../language/lexicon';
import { cutAt, hasDigit } from '../language/signs';

/** How the indicators of a count came out, as a narrative says it. */
export interface CountOutcome {
  /** 全部完成, said of all of them. */
  readonly all: boolean;
  readonly done: number | null;
  readonly undone: number | null;
  /** The finished and the unfinished are counted and nothing else, so that both make the whole. */
  readonly parted: boolean;
}

const FINISHED = `(?:${anyOf('fulfil')}|达到预期(?:目标)?)`;
/** What may open a clause that goes on about the same indicators: 其中, 实际已. */
const LEAD = '(?:其中|实际|全年|年度|[已共计有中])*';
/** 其余11项 counts what is left. */
const OTHERS = '(?:其余|其[他它]|剩余|余下|另外?)的?';

const ALL = eitherOf([`全[部面](?:已)?${FINISHED}`, `均(?:已)?${FINISHED}`]);
/** 未能全部完成 is no 全部完成; 除…外全部完成 and 其余均已完成 are said of some. */
const NOT_ALL = eitherOf(['除', OTHERS, '(?:未能?|没有?|不是|并非)(?:全[部面]|均)']);
/** 完成11项, 其余11项均已完成. */
const DONE = eitherOf([
  String.raw`^${LEAD}${FINISHED}了?(\d{1,4})[项个条](?![中里内])`,
  String.raw`^${LEAD}(?:${OTHERS})?(\d{1,4})[项个条](?:指标)?${anyOf('all')}?已?(?:经|全部)?${FINISHED}$`,
]);
/** 未完成1项, 1项未完成, 除1项未达标外, 仅有A等2项尚未完成. */
const UNDONE = eitherOf([
  String.raw`未${FINISHED}的?(?:指标)?[有为]?(\d{1,4})[项个条]`,
  String.raw`(?:^${LEAD}|除|仅|等)[尚仍还另]?有?(\d{1,4})[项个条](?:指标)?[尚仍还]?未能?${FINISHED}`,
]);
/** 超额完成3项 is a part of what was finished, 部分完成1项 is neither. */
const QUALIFIED = new RegExp(`(?:超额?|${anyOf('timely', 'delay')}|基本|部分|较好)${FINISHED}`);

/** Reads what follows a count in its sentence: 其中完成11项，未完成1项. */
export function countOutcome(said: string): CountOutcome {
  const clauses = cutAt(said, ',、:()');
  const isQualified = QUALIFIED.test(said);
  const done = isQualified ? null : onlyNumber(DONE, clauses);
  const undone = isQualified ? null : onlyNumber(UNDONE, clauses);
  return {
    all: done === null && undone === null && ALL.test(said) && !NOT_ALL.test(said),
    done,
    undone,
    parted: done !== null && undone !== null && countsIn(said) === 2,
  };
}

/** Null where no clause says one, or two clauses say two: then each is of some of them. */
function onlyNumber(pattern: RegExp, clauses: readonly string[]): number | null {
  const numbers = clauses.flatMap((clause) => {
    const digits = pattern
      .exec(clause)
      ?.slice(1)
      .find((group) => group !== undefined);
    return digits === undefined ? [] : [Number(digits)];
  });
  return new Set(numbers).size === 1 ? (numbers[0] ?? null) : null;
}

function eitherOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'));
}

/** How many numbers of 项 it has. */
function countsIn(said: string): number {
  return cutAt(said, '项个条')
    .slice(0, -1)
    .filter((part) => hasDigit(part.slice(-1))).length;
}
