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
  /(^|[^\w.])1[3-9]\d\.\d{4}\.\d{4}(?![\d.])/,
  /(^|[^\w.]|(?:^|\D)[A-Za-z_])0\d{2,3}[-)—]*\d{7,8}(?!\d)/,
  /电话(?:号码)?[: ]?\d{7,8}(?![\d元万亿])/,
  /(^|[^\w.+-])[\w.+-]+@[\w.-]+/,
];
/** A label is short; in a longer text such a word is part of a sentence. */
const LONGEST_LABEL = 40;

const PERSON = '联系人|联系电话|联系方式|电话|手机|邮箱|电子邮件|填报人|填表人|经办人|负责人';
/** Without a colon or an address, such a word may be part of a name: 联系人大代表工作经费. */
const WITH_COLON = new RegExp(`(?:${PERSON})[^:,;]{0,4}:`);
const BEFORE_ADDRESS = new RegExp(`(?:${PERSON}).{0,20}$`);
/** Right before a name, without a colon; a person in charge may be whom a project is for. */
const ASKED = /联系人|经办人|填报人|填表人/g;
/** What follows is a name only if it begins as one: 联系人制度 is none. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤区伍容甄司欧温冼岑关麦';
const LONGEST_NAME = 4;
const HAN_RUN = /[\u4e00-\u9fff]{0,5}/y;
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

/** Where a word for a person has a name right behind it. */
function nameIn(text: string): number {
  for (const { 0: word, index } of text.matchAll(ASKED)) {
    HAN_RUN.lastIndex = index + word.length;
    const name = HAN_RUN.exec(text)?.[0] ?? '';
    if (name.length > 1 && name.length <= LONGEST_NAME && SURNAMES.includes(name.charAt(0)))
      return index;
  }
  return -1;
}

/** Where a text first says who is to be asked: at the word for a person, or at the address alone. */
function contactIn(text: string): number | null {
  const address = addressIn(text);
  const named = address === null ? -1 : text.slice(0, address).search(BEFORE_ADDRESS);
  const starts = [text.search(WITH_COLON), nameIn(text), named, address ?? -1].filter(
    (start) => start >= 0,
  );
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
