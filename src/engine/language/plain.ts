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

/** What a sign becomes, by its code; any other sign stays. */
const PLAINER = new Map<number, string>();
for (const [sign, plainer] of Object.entries(SPELLINGS)) PLAINER.set(sign.charCodeAt(0), plainer);
for (const [first, last] of UNSEEN)
  for (let code: number = first; code <= last; code += 1) PLAINER.set(code, '');
for (let code = FULL_WIDTH.first; code <= FULL_WIDTH.last; code += 1)
  PLAINER.set(code, String.fromCharCode(code - FULL_WIDTH.apart));

/** Operators typed as two signs. */
const TWO_SIGNS = /[<>]=|=[<>]/g;

/**
 * Full-width letters, digits and signs made half-width, the many spellings of an operator made one,
 * white space and signs that are not seen removed. Chinese words stay as they are.
 */
export function normalise(text: string): string {
  const half = plainSigns(text);
  const joined = half.includes('=')
    ? half.replace(TWO_SIGNS, (signs) => (signs.includes('>') ? '≥' : '≤'))
    : half;
  if (!joined.includes('百分')) return joined;
  return joined.replaceAll('百分比', '%').replace(/百分之(\d+(?:\.\d+)?)/g, '$1%');
}

/** The text without bracketed notes that hold a figure: 2368件(其中获奖122件). 场(次) keeps its own. */
export function withoutNotes(text: string): string {
  return text.replace(/\([^()]*\d[^()]*\)/g, '');
}

/** Every cell of a sheet passes here several times, so that a search by pattern is too dear. */
function plainSigns(text: string): string {
  let plain = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const plainer = isOrdinary(text.charCodeAt(at)) ? undefined : PLAINER.get(text.charCodeAt(at));
    if (plainer === undefined) continue;
    plain += text.slice(done, at) + plainer;
    done = at + 1;
  }
  return done === 0 ? text : plain + text.slice(done);
}

/** ASCII that is seen, and Chinese characters: nearly all of a form. */
function isOrdinary(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
}
