import { least } from '../../engine/extremes';
import { halfWidth } from '../../engine/language/plain';
import type { Entry } from '../../engine/model/form';

/** A row that names a person must not be copied anywhere. */
const CONTACT =
  /联系人|联系电话|联系方式|电话[:号]|手机|邮箱|电子邮件|填报人|填表人|经办人|负责人[:(]|签字|签章/;
/**
 * A mobile number (not an amount), a telephone number with its area code, or an e-mail address. Each
 * comes with the sign before it, so that it is looked for once in each run of signs, or a cell full of
 * them would take seconds. A letter between digits is part of a project's code, which is no number.
 */
const ADDRESSES = [
  /(^|[^\w.]|(?:^|\D)[A-Za-z_])1[3-9](?:[- ]?\d){9}(?![\d元万亿])/,
  /(^|[^\w.]|(?:^|\D)[A-Za-z_])0\d{2,3}[-)—]*\d{7,8}(?!\d)/,
  /(^|[^\w.+-])[\w.+-]+@[\w.-]+/,
];
/** A label is short; in a longer text such a word is part of a sentence. */
const LONGEST_LABEL = 40;

const PERSON = '联系人|联系电话|联系方式|电话|手机|邮箱|电子邮件|填报人|填表人|经办人|负责人';
/** Without a colon or an address, such a word may be part of a name: 联系人大代表工作经费. */
const WITH_COLON = new RegExp(`(?:${PERSON})[^:,;]{0,4}:`);
const BEFORE_ADDRESS = new RegExp(`(?:${PERSON}).{0,20}$`);
/** What stands between a name and its contact goes with the contact. */
const SEPARATORS = ' (,;、，；/';
const CLAUSE = /[(（]?[^。；;，,\n)）(（]*[。；;，,\n)）]?/g;

/** True if a cell holds how to reach a person. */
export function holdsAddress({ plain }: Entry): boolean {
  return addressIn(plain) !== null;
}

/** True if a cell is part of a line that says who is to be asked, or how. */
export function namesContact(entry: Entry): boolean {
  const { plain } = entry;
  return holdsAddress(entry) || (plain.length <= LONGEST_LABEL && CONTACT.test(plain));
}

/** True if naming a contact is all that a cell does: a label or what stands beside it, no prose. */
export function isContactCell(entry: Entry): boolean {
  return entry.text.length <= LONGEST_LABEL && namesContact(entry);
}

/** Prose without the clauses and brackets that say who is to be asked. */
export function proseWithoutContact(text: string): string {
  const clauses = text.match(CLAUSE) ?? [];
  return clauses.filter((clause) => contactIn(spaced(clause)) === null).join('');
}

/** A text up to where it begins to say who is to be asked: `某某经费（联系人：…）` is `某某经费`. */
export function withoutContact(text: string): string {
  const plain = spaced(text);
  let start = contactIn(plain) ?? text.length;
  if (start === text.length) return text;
  while (start > 0 && SEPARATORS.includes(plain.charAt(start - 1))) start -= 1;
  return text.slice(0, start);
}

/** Where a text first says who is to be asked: at the word for a person, or at the address alone. */
function contactIn(text: string): number | null {
  const address = addressIn(text);
  const named = address === null ? -1 : text.slice(0, address).search(BEFORE_ADDRESS);
  const starts = [text.search(WITH_COLON), named, address ?? -1].filter((start) => start >= 0);
  return starts.length === 0 ? null : least(starts);
}

/** Where the first address of a text begins. */
function addressIn(text: string): number | null {
  const starts = ADDRESSES.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match === null ? [] : [match.index + (match[1]?.length ?? 0)];
  });
  return starts.length === 0 ? null : least(starts);
}

/** What is found in it stands at the same place in the text as typed. */
function spaced(text: string): string {
  return halfWidth(text.replace(/\s/g, ' '));
}
