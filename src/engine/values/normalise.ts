/** Signs with a plainer spelling that is not their half-width form; '' for what is dropped. */
const PLAINER: Readonly<Record<string, string>> = {
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
const ODD = /[！-～≧⩾≦⩽﹥﹤═−﹣〜∼﹪\s\u200b\ufeff\p{Cc}\p{Bidi_Control}]/gu;

/** Operators typed as two signs. */
const TWO_SIGNS = /[<>]=|=[<>]/g;

/**
 * Full-width letters, digits and signs made half-width, the many spellings of an operator made one,
 * white space and signs that are not seen removed. Chinese words stay as they are.
 */
export function normalise(text: string): string {
  const half = text.replace(ODD, plain);
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

/** A full-width sign lies a fixed distance from its half-width form. */
function plain(sign: string): string {
  if (sign >= '！' && sign <= '～') return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  return PLAINER[sign] ?? '';
}
