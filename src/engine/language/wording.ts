import type { Family } from './lexicon';
import { countingOf, type Counting } from './periods';
import { phrase } from './phrases';
import type { Reading } from './reading';
import { has, textOf } from './tokens';
import { isPromise } from './vague';

const IMPROVES = phrase("falling/cutting/saving/'提前'/'提升'/'上升' -'到'/'至'/'为'");
const YEAR_MONTH = /^20\d{2}(?:\.(?:0?[1-9]|1[0-2])|0[1-9]|1[0-2])$/;

/** What a cell says beside its number or date. It is read when it is asked for, as few rows ask. */
export class Wording {
  constructor(protected readonly reading: Reading) {}

  /** The words before the first number: 工期 in 工期180天. */
  get lead(): string {
    const { tokens } = this.reading;
    const number = tokens.findIndex(({ kind }) => kind === 'number');
    return textOf(number === -1 ? tokens : tokens.slice(0, number));
  }

  /** Whether it speaks of a fall (下降, 压减) or of a rise. */
  get change(): 'falls' | 'cuts' | 'rises' | null {
    if (this.has('falling')) return 'falls';
    if (this.has('cutting')) return this.has('rising') ? null : 'cuts';
    return this.has('rising') ? 'rises' : null;
  }

  /** It says by how much something gets better: 缩短5天, not 降低到5%. */
  get improves(): boolean {
    return IMPROVES.test(this.reading.tokens);
  }

  /** It promises a direction and nothing to measure it by: 加强, 完善; 有所提高 is a result to look for. */
  get vague(): boolean {
    return isPromise(this.reading.tokens) && !this.reading.plain.includes('有所');
  }

  /** What it says about the time that its number is counted over. */
  get counting(): Counting {
    return countingOf(this.reading.tokens);
  }

  /** It is 2023.12 or 202312 and no more, which may be December 2023. */
  get yearMonth(): boolean {
    return YEAR_MONTH.test(this.reading.plain);
  }

  private has(family: Family): boolean {
    return this.reading.tokens.some((token) => has(token, family));
  }
}
