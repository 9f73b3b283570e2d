import { type Counting, countingOf } from './periods';
import { phrase } from './phrases';
import type { Reading } from './reading';
import { textOf, type Token } from './tokens';
import { isPromise } from './vague';

/** What a cell says beside its number or date. */
export interface Wording {
  /** The words before the first number: 工期 in 工期180天. */
  readonly lead: string;
  /** Whether it speaks of a fall (下降, 压减) or of a rise. */
  readonly change: 'falls' | 'cuts' | 'rises' | null;
  /** It says by how much something gets better: 缩短5天, not 降低到5%. */
  readonly improves: boolean;
  /** It promises a direction and nothing to measure it by: 加强, 完善; 有所提高 is a result to look for. */
  readonly vague: boolean;
  readonly counting: Counting;
  /** It is 2023.12 or 202312 and no more, which may be December 2023. */
  readonly yearMonth: boolean;
}

const FALLING = phrase('falling');
const CUTTING = phrase('cutting');
const RISING = phrase('rising');
const IMPROVES = phrase("falling/cutting/saving/'提前'/'提升'/'上升' -'到'/'至'/'为'");
const YEAR_MONTH = /^20\d{2}(?:\.(?:0?[1-9]|1[0-2])|0[1-9]|1[0-2])$/;

/** Reads the words of a cell; `tokens` are those of its value, a note on its nature taken off. */
export function wordingOf({ plain, tokens }: Reading): Wording {
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  return {
    lead: textOf(number === -1 ? tokens : tokens.slice(0, number)),
    change: changeOf(tokens),
    improves: IMPROVES.test(tokens),
    vague: isPromise(tokens) && !plain.includes('有所'),
    counting: countingOf(tokens),
    yearMonth: YEAR_MONTH.test(plain),
  };
}

function changeOf(tokens: readonly Token[]): Wording['change'] {
  if (FALLING.test(tokens)) return 'falls';
  if (CUTTING.test(tokens)) return RISING.test(tokens) ? null : 'cuts';
  return RISING.test(tokens) ? 'rises' : null;
}
