const DIGIT = /\d/;
const DIGITS = /^\d+$/;
const SPACES = /\s+/g;
const LATIN_END = /[A-Za-z]$/;
/**
 * Any Chinese sign, for a pattern with the flag `u`. By the name that Unicode has for them, each pattern
 * would go through all of Unicode before it first runs.
 */
export const HAN = String.raw`[⺀-⿕々〇〡-〩〸-〻㐀-䶿一-鿿\uF900-\uFAD9\u{16FE2}-\u{16FF6}\u{20000}-\u{3FFFF}]`;
/** Control characters, line breaks among them, for a class of a pattern. */
export const CONTROLS = String.raw`\x00-\x1F\x7F-\x9F`;
/** Marks that turn the direction of what follows, for a class of a pattern. */
export const TURNS = String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`;
const SOME_HAN = new RegExp(HAN, 'u');
const ALL_HAN = new RegExp(`^${HAN}+$`, 'u');
/** Nearly every Chinese sign of a form is one of these. */
const COMMON_HAN = { first: 0x4e00, last: 0x9fff };
/** Signs and spaces as forms have them; only what is left is asked of Unicode, which takes long at first. */
const USUAL = /[!-/:-@[-`{-~\s\u2000-\u2064\u3000-\u3003\u3008-\u3020！-／：-＠]+/g;
/** Runs of signs but those that nearly all letters and figures of a form are. */
const UNCOMMON = /[^0-9A-Za-z一-\u9fff]+/g;

/** True if any digit stands in the text. */
export function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}

/** Where the first digit stands, -1 for nowhere. */
export function firstDigit(text: string): number {
  return text.search(DIGIT);
}

/** True for digits and nothing else. */
export function isDigits(text: string): boolean {
  return DIGITS.test(text);
}

/** The text without white space of any kind. */
export function withoutSpaces(text: string): string {
  return text.replace(SPACES, '');
}

/** True if the last sign is a letter of the Latin alphabet. */
export function endsInLatin(text: string): boolean {
  return LATIN_END.test(text);
}

/** True if any Chinese sign stands in the text. */
export function hasHan(text: string): boolean {
  return SOME_HAN.test(text);
}

/** True for Chinese signs and nothing else. */
export function isAllHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < COMMON_HAN.first || code > COMMON_HAN.last) return ALL_HAN.test(text);
  }
  return text !== '';
}

/** The Chinese signs of a text. */
export function hanOf(text: string): string {
  return Array.from(text).filter(hasHan).join('');
}

/** The letters and figures of a text, by which two spellings of one title are told to be one. */
export function lettersOf(text: string): string {
  return text.replace(UNCOMMON, (signs) => {
    const unusual = signs.replace(USUAL, '');
    return unusual === '' ? '' : unusual.replace(/[^\p{L}\p{N}]/gu, '');
  });
}

/** What a text has in brackets at its end: 场 of 次数(场); null for nothing. */
export function noteAtEnd(text: string): string | null {
  if (!text.endsWith(')')) return null;
  const note = text.slice(text.lastIndexOf('(') + 1, -1);
  return text.includes('(') && !note.includes(')') ? note : null;
}

/** A text in its pieces, cut at any of some signs, which are left out. */
export function cutAt<Text extends string>(text: Text, signs: string): Text[];
export function cutAt(text: string, signs: string): string[] {
  const codes = signs.split('').map((sign) => sign.charCodeAt(0));
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1)
    if (codes.includes(text.charCodeAt(at))) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  pieces.push(text.slice(start));
  return pieces;
}
