import { isFiller } from '../language/blank';
import { normalise } from '../language/plain';
import { hasHan, lettersOf } from '../language/signs';
import { withoutLead, wordList } from '../language/word-list';
import type { Form, Indicator } from '../model/form';
import { isAlike } from './alike';
import {
  leadingNumber,
  linesIn,
  mentionsIn,
  type EvidenceNumber,
  type ReadLine,
} from './evidence-line';
import { namesNoDocument } from './no-evidence';

/** A document that 佐证材料 names, with what it is to prove. */
export interface EvidenceItem {
  /** 3-14; null for a document that has no number. */
  readonly number: string | null;
  /** Its titles as typed, each way of writing once; none where the form cites only the number. */
  readonly titles: readonly string[];
  /** In the order of the form. */
  readonly indicators: readonly Indicator[];
}

/** One document as one line cites it. */
interface Cited {
  readonly series: string;
  readonly number: number | null;
  readonly title: string;
}

interface Gathered {
  readonly number: string | null;
  readonly titles: string[];
  readonly indicators: Indicator[];
}

/** In a text of its own, a number is one of a document only behind such a word. */
const CITING = wordList('附件 材料 编号');
/** 详见附件 and what joins numbers: nothing in it is a title. */
const NO_TITLE = [
  ...Array.from(' 0123456789.,、;:()~-至到和及与'),
  ...'附件 佐证 材料 编号 详 见 附'.split(' '),
];

/**
 * All documents of a form by their numbers, those without a number behind them in the form's order. A
 * number without a series (1.) may begin anew in any group: then it is another document unless its title
 * is the same, and the order is that of the form.
 */
export function evidenceIndex({ indicators }: Form): readonly EvidenceItem[] {
  const items: Gathered[] = [];
  const known = new Map<string, Gathered[]>();
  for (const indicator of indicators)
    for (const cited of citedIn(indicator.evidence?.text ?? '')) {
      const item = itemOf(cited, items, known);
      if (cited.title !== '' && !item.titles.some((title) => isSame(title, cited.title)))
        item.titles.push(cited.title);
      if (item.indicators.at(-1) !== indicator) item.indicators.push(indicator);
    }
  const numbered = items.filter(({ number }) => number !== null);
  const begunAnew = new Set(numbered.map(({ number }) => number)).size < numbered.length;
  return [
    ...(begunAnew ? numbered : numbered.toSorted(byNumber)),
    ...items.filter(({ number }) => number === null),
  ];
}

/** The number of a document as a list writes it. */
export function evidenceKey({ series, number }: EvidenceNumber): string {
  return `${series}${number}`;
}

/** @param known the documents by number, those without one by their letters */
function itemOf(
  { series, number, title }: Cited,
  items: Gathered[],
  known: Map<string, Gathered[]>,
): Gathered {
  const key = number === null ? null : evidenceKey({ series, number });
  const called = key ?? `${lettersOf(title)} `;
  const alike = known.get(called) ?? [];
  const found = alike.find(({ titles }) => {
    const isOpen = title === '' || titles.length === 0;
    return key === null || series !== '' || isOpen || titles.some((one) => isAlike(one, title));
  });
  if (found !== undefined) return found;
  const made: Gathered = { number: key, titles: [], indicators: [] };
  items.push(made);
  known.set(called, [...alike, made]);
  return made;
}

function citedIn(text: string): readonly Cited[] {
  let at = 0;
  return linesIn(text).flatMap((line) => {
    const typed = text.slice(at, at + line.line.length);
    at += line.line.length + 1;
    return citedBy(line, typed.trim());
  });
}

/** What a line cites; a title as it is typed, each sign of which has its place in the line as read. */
function citedBy(
  { line, series, number, title, faulty }: ReadLine,
  typed: string,
): readonly Cited[] {
  const plain = normalise(line);
  if (plain === '' || isFiller(plain) || namesNoDocument(plain)) return [];
  const mentions = mentionsIn(line).map((one) => ({ ...one, title: '' }));
  if (withoutLead(line, NO_TITLE) === '' && mentions.length > 0) return mentions;
  const ending = (rest: string): string =>
    hasHan(rest) || lettersOf(rest) !== '' ? typed.slice(typed.length - rest.length) : '';
  if (number !== null) return [{ series, number, title: ending(title) }];
  const lead = leadingNumber(line);
  if (lead !== null && (faulty !== null || isNumberOf(lead.series, lead.labelled, line)))
    return [{ series: lead.series, number: lead.number, title: ending(lead.rest) }];
  const behind = CITING.isIn(line) ? mentions.filter((one) => one.series !== '') : [];
  if (behind.length > 0) return behind.map((one) => ({ ...one, title: typed }));
  return [{ series: '', number: null, title: typed }];
}

/** 1-2 照片, 附件1 照片, 1 照片; 110报警记录 has no number. */
function isNumberOf(series: string, labelled: boolean, line: string): boolean {
  return series !== '' || labelled || /^\s*\d+(?:\s|$)/.test(line);
}

/** The same but for signs, or with more said of it behind. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [lettersOf(a), lettersOf(b)];
  return first.startsWith(second) || second.startsWith(first);
}

function byNumber(a: Gathered, b: Gathered): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  const at = first.findIndex((part, index) => part !== second[index]);
  return at < 0 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? -1);
}

function partsOf({ number }: Gathered): readonly number[] {
  return (number ?? '').split('-').map(Number);
}
