import { wordsOf } from '../language/lexicon';

/** Two items of one list that do not follow each other, as typed. */
export interface Disorder {
  readonly from: string;
  readonly to: string;
}

interface Item {
  readonly style: string;
  readonly number: number;
  readonly text: string;
  /** It follows a colon, as the first of an inner list does. */
  readonly inner: boolean;
}

const NUMERALS = wordsOf('ordinals').join('');
const N = `([${NUMERALS}]{1,2})`;
/** 一是, (一), 一、, 1. and (1) where a line or a sentence begins; 一、二产业 and 1.5 are none. */
const ITEM = new RegExp(
  `(^|[\\n。;:,])[ \\t]{0,4}(?:${N}是|\\(${N}\\)|${N}、(?!${N})|(\\d{1,2})[.、](?!\\d)|\\((\\d{1,2})\\))`,
  'g',
);
const STYLES = ['是', '()', '、', '.', '(1)'];
/** What is further on is no item left out. */
const LARGEST_GAP = 3;

/**
 * The first place where the items of a list skip, repeat or go back, of a text in half-width signs.
 * Inner lists begin anew at one.
 */
export function disorderIn(text: string): Disorder | null {
  const open = new Map<string, Item[]>();
  let last: Item | null = null;
  for (const item of itemsOf(text)) {
    const before: Item | null = last;
    last = item;
    const items = open.get(item.style) ?? [];
    open.set(item.style, items);
    const { number } = item;
    const repeats = !item.inner && before?.style === item.style && before.number === 1;
    const at = items.findLastIndex((one) => one.number === number - 1);
    const top = items.at(-1);
    if (number === 1 ? repeats : at === -1 && top && number - top.number <= LARGEST_GAP)
      return { from: (number === 1 ? before : top)?.text ?? '', to: item.text };
    if (number !== 1) items.length = Math.max(0, at);
    items.push(item);
  }
  return null;
}

function* itemsOf(text: string): Iterable<Item> {
  for (const [found, start, ...numbers] of text.matchAll(ITEM)) {
    const style = numbers.findIndex((one) => one !== undefined);
    // Within a sentence only 一是 opens an item.
    if (start === ',' && style !== 0) continue;
    const typed = numbers[style] ?? '';
    yield {
      style: STYLES[style] ?? '',
      number: Number(typed) || numeral(typed),
      text: found.slice(start?.length ?? 0).trim(),
      inner: start === ':',
    };
  }
}

/** 十二 is 12, 二十 20. */
function numeral(typed: string): number {
  const [first, second] = [0, 1].map((at) => NUMERALS.indexOf(typed.charAt(at) || ' ') + 1);
  if (first === undefined || !second) return first ?? 0;
  return second === 10 ? first * 10 : first + second;
}
