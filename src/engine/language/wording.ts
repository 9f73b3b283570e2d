import type { DateSpan } from './calendar';
import { monthOf } from './date-figures';
import { factorsOf } from './lexicon';
import units from './lexicon/units.json';
import { countingOf, type Counting } from './periods';
import { phrase } from './phrases';
import type { Reading } from './reading';
import { has, textOf, type Token } from './tokens';
import { isPromise } from './vague';

const SCALES = factorsOf(units.scales);
const IMPROVES = phrase("falling/cutting/saving/'提前'/'提升'/'上升' -'到'/'至'/'为'");
const FALLS_BY = phrase("falling '了'? #");
const RISES_BY = phrase("rising '了'? #");

type Change = 'falls' | 'cuts' | 'rises';

/** What a cell says beside its number or date. It is read when it is asked for, as few rows ask. */
export class Wording {
  private changes: Change | null | undefined;
  private counts: Counting | undefined;

  constructor(protected readonly reading: Reading) {}

  /** The words before the first number: 工期 in 工期180天. */
  get lead(): string {
    const { tokens } = this.reading;
    const number = tokens.findIndex(({ kind }) => kind === 'number');
    return textOf(number === -1 ? tokens : tokens.slice(0, number));
  }

  /** Whether it speaks of a fall (下降, 压减) or of a rise. */
  get change(): Change | null {
    if (this.changes === undefined) this.changes = changeOf(this.reading.tokens);
    return this.changes;
  }

  /** By how much something fell or rose, said right before the number: 下降了3%, not 下降到3%. */
  get moves(): 'falls' | 'rises' | null {
    const { tokens } = this.reading;
    const falls = FALLS_BY.test(tokens);
    if (falls === RISES_BY.test(tokens)) return null;
    return falls ? 'falls' : 'rises';
  }

  /** It is a number with its unit and no more: 2起. */
  get isCount(): boolean {
    const { tokens } = this.reading;
    return tokens.every((token) => token.kind === 'number' || has(token, 'unit'));
  }

  /** It says by how much something gets better: 缩短5天, not 降低到5%. */
  get improves(): boolean {
    return IMPROVES.test(this.reading.tokens);
  }

  /** It names a span that something is to happen in: 24小时内; what 内 goes on with may be a word. */
  get within(): boolean {
    const { tokens } = this.reading;
    return tokens.some((token, at) => has(token, 'within') && has(tokens[at - 1], 'unit'));
  }

  /** It promises a direction and nothing to measure it by: 加强, 完善; 有所提高 is a result to look for. */
  get vague(): boolean {
    return isPromise(this.reading.tokens) && !this.reading.plain.includes('有所');
  }

  /** What it says about the time that its number is counted over. */
  get counting(): Counting {
    this.counts ??= countingOf(this.reading.tokens);
    return this.counts;
  }

  /** What its number is multiplied by: 万 in 90万元; null for nothing, or for more than one word. */
  get scale(): { readonly word: string; readonly factor: string } | null {
    const [only, ...more] = this.reading.tokens.filter((token) => has(token, 'scale'));
    const factor = SCALES.get(only?.text ?? '');
    if (only === undefined || factor === undefined || more.length > 0) return null;
    return { word: only.text, factor };
  }

  /** It is 2023.12 or 202312 and no more, which may be December 2023; null for all else. */
  get yearMonth(): DateSpan | null {
    return monthOf(this.reading.plain);
  }
}

/** A fall goes before all; what is cut and rises as well is neither. */
function changeOf(tokens: readonly Token[]): Change | null {
  let [cuts, rises] = [false, false];
  for (const token of tokens) {
    if (has(token, 'falling')) return 'falls';
    cuts ||= has(token, 'cutting');
    rises ||= has(token, 'rising');
  }
  if (cuts === rises) return null;
  return cuts ? 'cuts' : 'rises';
}
