import { least } from '../../engine/extremes';
import { addressIn, anyOf, mayNameContact, namesIn, spaced } from '../../engine/language/contact';
import contacts from '../../engine/language/lexicon/contacts.json';
import type { Entry } from '../../engine/model/form';

/** A row that names a person must not be copied anywhere. */
const CONTACT =
  /联系人|联系电话|联系方式|电话[:号]|手机|邮箱|电子邮件|填报人|填表人|经办人|负责人[:(]|签字|签章/;
/** A label is short; in a longer text such a word is part of a sentence. */
const LONGEST_LABEL = 40;

const LABEL = anyOf(`${contacts.person} ${contacts.reachedBy}`);
/** Without a colon or an address, such a word may be part of a name: 联系人大代表工作经费. */
const WITH_COLON = new RegExp(`${LABEL}[^:,;]{0,4}:`);
const BEFORE_ADDRESS = new RegExp(`${LABEL}.{0,20}$`);
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
  if (!mayNameContact(text)) return text;
  const clauses = text.match(CLAUSE) ?? [];
  return clauses.filter(namesNobody).join('');
}

function namesNobody(clause: string): boolean {
  return !mayNameContact(clause) || contactIn(spaced(clause)) === null;
}

/** A text up to where it begins to say who is to be asked: `某某经费（联系人：…）` is `某某经费`. */
export function withoutContact(text: string): string {
  if (!mayNameContact(text)) return text;
  const plain = spaced(text);
  let start = contactIn(plain) ?? text.length;
  if (start === text.length) return text;
  start = Math.min(start, openBracket(plain.slice(0, start)));
  while (start > 0 && SEPARATORS.includes(plain.charAt(start - 1))) start -= 1;
  return text.slice(0, start);
}

/** Where the first bracket opens that is not closed, or the end: what is said in it goes as a whole. */
function openBracket(text: string): number {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (text.charAt(at) === '(') open.push(at);
    else if (text.charAt(at) === ')') open.pop();
  return open[0] ?? text.length;
}

/** Where a text first says who is to be asked: at the word for a person, or at the address alone. */
function contactIn(plain: string): number | null {
  const address = addressIn(plain);
  const named = address === null ? -1 : plain.slice(0, address).search(BEFORE_ADDRESS);
  const name = namesIn(plain)[0]?.label ?? -1;
  const starts = [plain.search(WITH_COLON), name, named, address ?? -1].filter(
    (start) => start >= 0,
  );
  return starts.length === 0 ? null : least(starts);
}
