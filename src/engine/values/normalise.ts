/** Spellings of one sign that are not its full-width form. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾]|>=|=>|﹥=/g, '≥'],
  [/[≦⩽]|<=|=<|﹤=/g, '≤'],
  [/﹥/g, '>'],
  [/﹤/g, '<'],
  [/═/g, '='],
  [/[−﹣]/g, '-'],
  [/[～〜∼]/g, '~'],
  [/百分比|﹪/g, '%'],
  [/百分之(\d+(?:\.\d+)?)/g, '$1%'],
];

/**
 * Full-width letters, digits and signs made half-width, the many spellings of an operator made one,
 * white space removed. Chinese words stay as they are.
 */
export function normalise(text: string): string {
  let half = text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  half = half.replace(/[\s\u3000\u00a0\u200b\ufeff]+/g, '');
  for (const [pattern, sign] of SIGNS) half = half.replace(pattern, sign);
  return half;
}

/** The text without bracketed notes that hold a figure: 2368件(其中获奖122件). 场(次) keeps its own. */
export function withoutNotes(text: string): string {
  return text.replace(/\([^()]*\d[^()]*\)/g, '');
}
