import { least } from '../extremes';
import contacts from './lexicon/contacts.json';
import { halfWidth } from './plain';
import { withoutLead, wordList } from './word-list';

/** From one sign of a text to before another. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a number comes behind, so that it is looked for once in each run of signs: a cell full of them
 * would take seconds. A letter between digits is part of a project's code, which is no number.
 */
const BEFORE = String.raw`(^|[^\w.÷×=<>≤≥]|(?:^|\D)[A-Za-z_]\.?)`;
/** No amount, and no figure of a working. */
const NO_FIGURE = String.raw`(?![\d元万亿÷×*=<>≤≥+%]|\.\d)`;
/** What people and programs type for a hyphen. */
const HYPHENS = '‐‑–−﹣-';
/** What cannot be seen and is typed, or pasted, within a number. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060';
const MONTH = String.raw`(?:0[1-9]|1[0-2])`;
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const NUMBERS = [
  String.raw`(?:(?:\+|00)86[ ${HYPHENS}]?)?1[3-9](?:[ ·${HYPHENS}]{0,2}\d){9}${NO_FIGURE}`,
  String.raw`1[3-9]\d\.\d{4}\.\d{4}(?![\d.])`,
  String.raw`(?:0\d{2,3}[)—/ ${HYPHENS}]*\d{3,4}|[48]00[${HYPHENS}]\d{3})[ ${HYPHENS}]?\d{4}(?!\d)`,
  // The number of a person, with the day of birth in it.
  String.raw`[1-9]\d{5}[ ${HYPHENS}]?(?:19\d|20[01])\d${MONTH}${DAY}[ ${HYPHENS}]?\d{3}[\dXx](?!\w)`,
];
const MESSENGER = '(?:QQ|微信)(?:群|号码?|ID|是)*';
/** Each is as good as a blank. */
const SPACES = new RegExp(`[\\s${UNSEEN}]`, 'g');
/** A mobile number, a telephone number, the number of a person, one of a messenger, or an e-mail address. */
const ADDRESSES = [
  new RegExp(`${BEFORE}(?:${NUMBERS.join('|')})`, 'g'),
  new RegExp(String.raw`(电话(?:号码)?[: ]?)\d{7,8}${NO_FIGURE}`, 'g'),
  new RegExp(`(${MESSENGER}: ?)\\d{5,12}`, 'gi'),
  new RegExp(`(${MESSENGER}:? ?)[A-Za-z][\\w-]{4,19}`, 'gi'),
  /(QQ号?码? ?)\d{5,12}(?![\d人户个万次])/gi,
  /((?:WeChat|VX): ?)[A-Za-z\d][\w-]{4,19}/gi,
  /(^|[^\w.+-])(?:[\w.+-]+ ?@ ?[\w.-]+|@[\w-]+\.[\w.-]+)/g,
];
const NUMBERED = wordList(contacts.numbered);
/** What follows is whom to ask, whatever it is. */
const WITH_COLON = new RegExp(`${anyOf(contacts.person)}[^:,;]{0,4}:`, 'g');
/** Right before a name, without a colon; a person in charge may be whom a project is for. */
const ASKED = new RegExp(`${anyOf(contacts.asked)} ?`, 'g');
const LONGEST_NAME = 4;
/** What a text has that is wholly an amount, whatever it looks like. */
const AMOUNT_SIGNS = '0123456789.,'.split('');
const LONGEST_AMOUNT = 15;
/** Of 编号： and the like, with blanks. */
const LONGEST_LABEL = 8;
/** A text without any of these has no address, and with none of the words names nobody: nearly every text. */
const MAY_HOLD_ADDRESS = new RegExp(
  `[\\d０-９][\\d０-９\\s.．·)）—－${UNSEEN}${HYPHENS}]{6}|[@＠]|QQ|微信|WeChat|VX`,
  'i',
);
const PERSONS = wordList(contacts.person);
/** 联 系 人, as a word is drawn out to the width of those above it. */
const DRAWN_OUT = /\s人/;
const LABELS = wordList(`${contacts.person} ${contacts.reachedBy}`);
const CLAUSE_ENDS = ',;。，；、()（）';
const SEPARATORS = ' ,;、，；/';
/** What stands for what is not repeated. */
const LEFT_OUT = '…';

/** A pattern for any of the words in a line, with blanks between their signs or without. */
export function anyOf(words: string): string {
  return `(?:${words
    .split(' ')
    .map((word) => word.split('').join(' ?'))
    .join('|')})`;
}

/** Where the first address of a text begins. */
export function addressIn(plain: string): number | null {
  const starts = addressesIn(plain).map(({ start }) => start);
  return starts.length === 0 ? null : least(starts);
}

/** False of a text, as typed or plain, that surely says neither who is to be asked nor how. */
export function mayNameContact(text: string): boolean {
  return MAY_HOLD_ADDRESS.test(text) || LABELS.isIn(text) || DRAWN_OUT.test(text);
}

/** The names right behind a word for a person, with where that word stands. */
export function namesIn(plain: string): readonly (Span & { readonly label: number })[] {
  return [...plain.matchAll(ASKED)].flatMap(({ 0: word, index }) => {
    const start = index + word.length;
    let end = start;
    while (end - start <= LONGEST_NAME && isHan(plain.charAt(end))) end += 1;
    return isName(plain.slice(start, end)) ? [{ label: index, start, end }] : [];
  });
}

/** A text with each sign at its place, as contacts are looked for in it. */
export function spaced(text: string): string {
  return halfWidth(text.replace(SPACES, ' '));
}

/**
 * A text without who is to be asked and how, which is copied nowhere: `经费（联系人：…）`. A long amount, a
 * date and the number of a document stay.
 */
export function maskContacts(text: string): string {
  if (!MAY_HOLD_ADDRESS.test(text) && !PERSONS.isIn(text) && !DRAWN_OUT.test(text)) return text;
  if (isAmount(text)) return text;
  const plain = spaced(text);
  const addresses = addressesIn(plain);
  const spans = [
    ...addresses.flatMap((address) => [address, ...nameBefore(plain, address.start)]),
    ...valuesIn(plain),
    ...namesIn(plain),
  ].toSorted((a, b) => a.start - b.start);
  let [kept, at] = ['', 0];
  for (const { start, end } of spans) {
    if (end <= at || end === start) continue;
    if (start > at || at === 0) kept += text.slice(at, start) + LEFT_OUT;
    at = end;
  }
  return kept + text.slice(at);
}

function isAmount(text: string): boolean {
  if (text.length > LONGEST_AMOUNT || text.startsWith('0')) return false;
  return withoutLead(text, AMOUNT_SIGNS) === '' && text.indexOf('.') === text.lastIndexOf('.');
}

function addressesIn(plain: string): readonly Span[] {
  if (!MAY_HOLD_ADDRESS.test(plain)) return [];
  return ADDRESSES.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(({ 0: found, 1: before = '', index }) => {
      const start = index + before.length;
      const labelled = plain.slice(Math.max(0, start - LONGEST_LABEL), start).trimEnd();
      const label = labelled.endsWith(':') ? labelled.slice(0, -1) : labelled;
      return NUMBERED.ends(label) ? [] : [{ start, end: index + found.length }];
    }),
  );
}

/** What stands behind each label, up to the end of its clause. */
function valuesIn(plain: string): readonly Span[] {
  const values: Span[] = [];
  for (const { 0: label, index } of plain.matchAll(WITH_COLON)) {
    const start = index + label.length;
    let end = Math.max(start, values.at(-1)?.end ?? 0);
    while (end < plain.length && !CLAUSE_ENDS.includes(plain.charAt(end))) end += 1;
    values.push({ start, end });
  }
  return values;
}

/** A name right before an address: 张某 of （张某，0750-1234567）. */
function nameBefore(plain: string, address: number): readonly Span[] {
  let end = address;
  while (end > 0 && SEPARATORS.includes(plain.charAt(end - 1))) end -= 1;
  let start = end;
  while (end - start <= LONGEST_NAME && isHan(plain.charAt(start - 1))) start -= 1;
  return isName(plain.slice(start, end)) ? [{ start, end }] : [];
}

/** What follows is a name only if it begins as one: 联系人制度 is none. */
function isName(text: string): boolean {
  return (
    text.length > 1 && text.length <= LONGEST_NAME && contacts.surname.includes(text.charAt(0))
  );
}

function isHan(sign: string): boolean {
  return sign >= '\u4e00' && sign <= '\u9fff';
}
