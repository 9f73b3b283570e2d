declare const plain: unique symbol;

/** What a part taken out of a plain text is, and a plain text with signs taken out of it. */
interface Parts {
  readonly [plain]: true;
  slice(start: number, end?: number): Plain;
  split(by: string | RegExp): Plain[];
  replace(what: string | RegExp, by: string): Plain;
  replaceAll(what: string | RegExp, by: string): Plain;
  trim(): Plain;
  concat(...more: readonly Plain[]): Plain;
  match(pattern: RegExp): Match | null;
}

/** What a pattern without the flag `g` finds: the whole and its groups. */
type Match = readonly (Plain | undefined)[] & { readonly 0: Plain; readonly index: number };

/** Text as `normalise` leaves it. Nobody else makes one, so that no text is normalised twice. */
export type Plain = Parts & string;

/** Signs with a plainer spelling that is not their half-width form. */
const SPELLINGS = {
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '﹥': '>',
  '﹤': '<',
  '═': '=',
  '−': '-',
  '﹣': '-',
  '〜': '~',
  '∼': '~',
  '﹪': '%',
};
/** First and last code of what is dropped: control characters, spaces, marks of direction. */
const UNSEEN = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0x061c, 0x061c],
  [0x1680, 0x1680],
  [0x2000, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x205f],
  [0x2066, 0x2069],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const;
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, apart: 0xfee0 };

/** What a sign becomes; any other sign stays. */
const PLAINER = new Map<string, string>(Object.entries(SPELLINGS));
for (const [first, last] of UNSEEN)
  for (let code: number = first; code <= last; code += 1)
    PLAINER.set(String.fromCharCode(code), '');
for (let code = FULL_WIDTH.first; code <= FULL_WIDTH.last; code += 1)
  PLAINER.set(String.fromCharCode(code), String.fromCharCode(code - FULL_WIDTH.apart));

/** Any sign but ASCII that is seen and Chinese characters, which is nearly all of a form. */
const UNUSUAL = /[^!-~一-\u9fff]/g;

/** Operators typed as two signs. */
const TWO_SIGNS = /[<>]=|=[<>]/g;
const PERCENT_IN_WORDS = /百分之(\d+(?:\.\d+)?)/g;

/**
 * Full-width letters, digits and signs made half-width, the many spellings of an operator made one,
 * white space and signs that are not seen removed. Chinese words stay as they are.
 */
export function normalise(text: string): Plain;
// The brand is in the signature above alone: no other function gives it to a string.
export function normalise(text: string): string {
  const signs = text.replace(UNUSUAL, (sign) => PLAINER.get(sign) ?? sign);
  return percentsAlike(operatorsAlike(signs));
}

function operatorsAlike(text: string): string {
  if (!text.includes('=')) return text;
  return text.replace(TWO_SIGNS, (signs) => (signs.includes('>') ? '≥' : '≤'));
}

function percentsAlike(text: string): string {
  if (!text.includes('百分')) return text;
  return text.replaceAll('百分比', '%').replace(PERCENT_IN_WORDS, '$1%');
}

/** Full-width letters, digits and signs made half-width, each at its place in the text as typed. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => PLAINER.get(sign) ?? sign);
}

/** The plain text of an empty cell. */
export const NO_TEXT = normalise('');
