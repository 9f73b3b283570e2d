import { halfWidth } from '../language/plain';
import { cutAt, firstDigit, hasDigit, hasHan, isDigits } from '../language/signs';
import { withoutLead, wordList } from '../language/word-list';
import { remembered } from '../once';

/** 3-14 is number 14 of series `3-`. */
export interface EvidenceNumber {
  readonly series: string;
  readonly number: number;
}

/** No form has a thousand pieces of evidence; longer digits are years. */
const START = /^\s*(\d{1,3}(?:-+\d{1,3}){0,2}-*)(?!\d)\s*(.?)/u;
/** 2-3月 and 5-10万元 are quantities, not a number that lacks its point. */
const QUANTITY = '[年月日号万亿元个家人天周项次%]';

const SERIES = String.raw`(?<series>(?:\d{1,3}-){0,2})`;
/** 1-1至1-3 and 1-1、1-2 are well formed without a point. */
const JOINED = '至到和及与';
/** 1-3 within a line: 1-1、1-2, 1.通知 2.照片, 详见附件1-3. It opens no series of its own. */
const WITHIN = new RegExp(
  String.raw`(?:^|[\s,、(和及与见]|附件|材料|编号)${SERIES}(?<number>\d{1,3})(?=$|[.、,\s)和及与])`,
  'g',
);
/** 1-1至1-3, 2~4; 2至3月 is a time, and a run of hundreds a quantity. */
const RUN = new RegExp(
  String.raw`(?:^|[^\d.-])${SERIES}(?<first>\d{1,2})[至到~]\k<series>(?<last>\d{1,2})` +
    String.raw`(?![\d-]|\s*${QUANTITY})`,
  'g',
);

/** What stands before a number in its name: 附件3-1, 佐证材料【3-1】. */
const LABELS = [
  ...'附件 附 佐证 证明 材料 资料 编号 见 详 参'.split(' '),
  ...Array.from('[【(<《 _#:'),
];
/** 3-2项目总结, 3-6人员名单: they begin as quantities do. */
const TITLES = wordList('项目 人员 个人 年度 月度 日常 家长 家庭 次数 周边');
const SEPARATORS = Array.from('.、:,，；;-_)]】>》 ');

/** How a line of 佐证材料 is numbered, with its text. */
export interface ReadLine extends Line {
  /** In half-width signs. */
  readonly line: string;
}

/** The lines of a cell of 佐证材料, each with how it is numbered. */
export const linesIn = remembered((text: string): readonly ReadLine[] =>
  cutAt(plainDashes(text), '\n;').map((line) => ({ ...readLine(line), line })),
);

/** Half-width signs and one kind of dash. */
function plainDashes(text: string): string {
  return halfWidth(text).replaceAll('–', '-').replaceAll('—', '-').replaceAll('−', '-');
}

/** The numbers that stand somewhere in a line, be it within a run of them. */
export const mentionsIn = remembered((line: string): readonly EvidenceNumber[] => {
  const within = [...line.matchAll(WITHIN)].map(({ groups }) => ({
    series: groups?.['series'] ?? '',
    number: Number(groups?.['number']),
  }));
  const runs = [...line.matchAll(RUN)].flatMap(({ groups }) => {
    const first = Number(groups?.['first']);
    const length = Math.max(0, Number(groups?.['last']) - first + 1);
    const series = groups?.['series'] ?? '';
    return Array.from({ length }, (_, index) => ({ series, number: first + index }));
  });
  return [...within, ...runs];
});

interface Line {
  readonly series: string;
  readonly number: number | null;
  /** The number as written where it is not well formed. */
  readonly faulty: string | null;
  /** No point stands after the number. */
  readonly isBare: boolean;
  readonly title: string;
}

const FREE_TEXT: Line = { series: '', number: null, faulty: null, isBare: false, title: '' };

function readLine(line: string): Line {
  const start = START.exec(line);
  if (start === null) return FREE_TEXT;
  const [whole, written = '', next = ''] = start;
  const rest = line.slice(whole.length);
  if (next === '.' || next === '、') {
    const decimal = next === '.' && firstDigit(rest) === 0 && !beginsWithYear(rest);
    return decimal && !written.includes('-') ? FREE_TEXT : numbered(written, false, rest);
  }
  const unpointed =
    written.includes('-') &&
    (hasHan(next) || next === '《' || next === '“') &&
    !(JOINED.includes(next) && firstDigit(rest) === 0);
  return unpointed && (!QUANTITY.includes(next) || TITLES.opens(next + rest))
    ? numbered(written, true, `${next}${rest}`)
    : FREE_TEXT;
}

function numbered(written: string, isBare: boolean, title: string): Line {
  // 3--14 and 3- are not well formed.
  if (written.split('-').includes('')) return { ...FREE_TEXT, faulty: written };
  const own = written.lastIndexOf('-') + 1;
  return {
    series: written.slice(0, own),
    number: Number(written.slice(own)),
    faulty: null,
    isBare,
    title: title.trim(),
  };
}

/** 2023年 and the like, but no longer number. */
function beginsWithYear(text: string): boolean {
  return text.length > 4 && isDigits(text.slice(0, 4)) && !hasDigit(text.charAt(4));
}

/** A number at the beginning, and what stands behind it. */
export interface Numbered extends EvidenceNumber {
  readonly rest: string;
  /** A word such as 附件 says that it is a number of a document. */
  readonly labelled: boolean;
}

/**
 * The number that a text begins with, whatever stands around it, as lines and the names of files have
 * it: 附件3-1：…, （3-1）…, 3-1_…; null for none, and for what is a quantity: 2次会议.
 */
export function leadingNumber(text: string): Numbered | null {
  const plain = plainDashes(text).trim();
  const open = withoutLead(plain, LABELS);
  const start = START.exec(open);
  if (start === null) return null;
  const [whole, written = '', next = ''] = start;
  const behind = open.slice(whole.length);
  const isNumber = written.includes('-');
  if (QUANTITY.includes(next) && next !== '' && !(isNumber && TITLES.opens(next + behind)))
    return null;
  if (next === '.' && !isNumber && firstDigit(behind) === 0 && !beginsWithYear(behind)) return null;
  const parts = written.split('-').filter((part) => part !== '');
  const series = parts.slice(0, -1).map((part) => `${Number(part)}-`);
  return {
    series: series.join(''),
    number: Number(parts.at(-1)),
    rest: withoutLead(next + behind, SEPARATORS).trim(),
    labelled: open.length < plain.length,
  };
}
