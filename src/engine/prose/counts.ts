import { anyOf, wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { cutAt, HAN } from '../language/signs';
import { withoutLead, wordList } from '../language/word-list';
import { countOutcome, type CountOutcome } from './count-outcome';
import { endings } from './endings';

/** `效益指标12项，其中完成11项，未完成1项` as a narrative says it. */
export interface CountStatement extends CountOutcome {
  /** The kind as the table names it: 产出, 效益, 数量; '' where all indicators are counted. */
  readonly kind: string;
  /** The words quoted: 效益指标12项. */
  readonly text: string;
  readonly count: number;
  /** It may be some of them: 11项三级指标全部完成. */
  readonly some: boolean;
}

/** 产出指标18项, 产出类绩效指标共18项, 三级指标32个. */
const COUNT =
  /(?<noun>(?:三级|类)?(?:绩效)?)指标(?:共计?|合计|设置|共设置|设|有|共有|为)?(?<count>\d{1,4})[项个条]/g;
/** 18项产出指标. */
const ITEM = new RegExp(String.raw`(\d{1,4})[项个条](${HAN}{0,8}?)类?(?:绩效)?指标`, 'u');
const ITEMS = new RegExp(ITEM.source, 'gu');
const LIST = `(?:${ITEM.source})(?:(?:[、,和及与]|以及)(?:${ITEM.source}))*`;
/** 共有17项产出指标、13项效益指标, and 18项产出指标 at the start of a clause. */
const LISTED = new RegExp(`(?<lead>[共设](?:设置|[置定立计])?有?|^|[,;。:])(?<list>${LIST})`, 'gu');
/** What may follow a list that is all there is. */
const LIST_ENDS = /^(?:$|[;。:(]|,(?!\d)|,\d+[项个条][均已]*(?:完成|达)|全部|均|都)/;
/** 9项指标中8项达标. */
const OF_THESE = /^中\d/;
/** 产出指标完成情况:4个指标全面完成, which counts those of the heading; a number elsewhere in it is a part. */
const HEADED =
  /指标(?:完成情况[:。]?|:)(?:[共设]置?有?)?(\d{1,4})[项个条](?:绩效)?指标(?=全[部面]|均|都)/g;
const ANOTHER_NUMBER = /\d[项个条]|其余|其他|其它/;
const HEADING = /指标(?:完成情况|:)/;
/** What makes a count of one kind one of all: 18项产出指标全部完成. */
const ALL_DONE = wordList(
  wordsOf('all')
    .flatMap((all) => [all, `${all}已`])
    .flatMap((all) => wordsOf('fulfil').map((deed) => all + deed))
    .join(' '),
);

/** Kinds that end in the name of a wider one: 经济效益指标 is not 效益指标. */
const NARROWER = ['经济效益', '社会效益', '生态效益', '环境效益'];

/** What stands before 三级指标31个 and 绩效指标31个 that count all there are: 共设置, 项目共有. */
const BEFORE_ALL: Readonly<Record<string, RegExp>> = {
  三级: /(?:^|[,;。:、]|[共设置定立计为]有?)(?:项目)?$/,
  绩效: /[共设置定立计]有?(?:项目)?$/,
};
/** Words for all indicators where a number stands first: 13个三级指标, 13项绩效指标. */
const ALL_KINDS = ['', '三级'];
/** What stands before makes such a number one of a kind: 产出指标方面,共设5个三级指标. */
const OF_A_KIND = wordList(`指标 ${wordsOf('results').join(' ')} 决策 过程`);
/** 完成产出指标18项 and 新增效益指标2项 count some of a kind. */
const OF_SOME = new RegExp(
  [
    `(?:${anyOf('fulfil')}|[未没].{0,4})[了的]?$`,
    '(?:新增|增加|调整|删除|取消|减少)[了的]?$',
    '(?:其余|其他|另外?|(?:^|[^共设置定立])有)的?$',
  ].join('|'),
);
/** 效益指标1项未完成, 效益指标11项已完成 and 效益指标11项全部完成,1项未完成 do as well. */
const BUT_SOME = new RegExp(
  [
    '^(?!其中|除|仅|有|\\d)[^,、:(]*[未没]',
    `^(?:指标)?${anyOf('all')}.*\\d[项个条][^,]{0,20}[未没]`,
    `^(?:指标)?(?:已经?|超额|${anyOf('timely')}|顺利)?${anyOf('fulfil')}`,
  ].join('|'),
);
/** Said of another year, or of what was changed since. */
const OTHER_TIME = wordList(`${wordsOf('pastYear', 'comingYear').join(' ')} 年初 原`);
/** Said of what is left. */
const OF_THE_REST = wordList('除 其余 未 没');
const OF_ALL = wordList('共 设');
/** What stands further before a count says nothing about it. */
const LONGEST_CLAUSE = 80;
const LONGEST_TAIL = 8;
/** Nor does what stands further after it. */
const LONGEST_SENTENCE = 300;
/** What joins two counts that are said of the same: 完成产出指标18项、效益指标11项. */
const JOINED = ',、和及与以'.split('');

/** The kind that a text ends with, of those the table names. */
export type KindEnding = (text: string) => string | null;

/** Tells the kinds of a table apart in what is said about them; to be made once for each table. */
export function kindEndings(kinds: Iterable<string>): KindEnding {
  return endings([...NARROWER, ...kinds]);
}

/** False for a text that surely says nothing about the number of indicators. */
export function mayCount(text: Plain): boolean {
  return text.includes('指标');
}

/** What a text says about the numbers of indicators of the given kinds, and of all. */
export function countStatements(text: Plain, kindIn: KindEnding): readonly CountStatement[] {
  return [...kindsFirst(text, kindIn), ...numbersFirst(text), ...underHeadings(text, kindIn)];
}

/** 产出指标18项. */
function kindsFirst(text: string, kindIn: KindEnding): readonly CountStatement[] {
  const statements: CountStatement[] = [];
  const matches = [...text.matchAll(COUNT)];
  let lastOfSome: number | null = null;
  for (const [index, match] of matches.entries()) {
    const kind = kindBefore(shortlyBefore(text, match.index), match, kindIn);
    if (kind === null) continue;
    const start = match.index - kind.length;
    const end = match.index + match[0].length;
    const before = shortlyBefore(text, start);
    const said = sentenceFrom(text.slice(0, matches[index + 1]?.index), end);
    const joined: boolean =
      lastOfSome !== null && withoutLead(text.slice(lastOfSome, start), JOINED) === '';
    const ofSome: boolean = joined || OF_SOME.test(before);
    lastOfSome = ofSome ? end : null;
    if (ofSome || BUT_SOME.test(said) || OTHER_TIME.isIn(lastClause(before))) continue;
    const count = Number(match.groups?.['count']);
    const words = text.slice(start, end);
    statements.push({ kind, text: words, count, some: false, ...countOutcome(said) });
  }
  return statements;
}

/** 产出指标:4个指标全面完成, where nothing up to the next heading counts others. */
function underHeadings(text: string, kindIn: KindEnding): readonly CountStatement[] {
  return [...text.matchAll(HEADED)].flatMap(({ 0: found, 1: count = '', index }) => {
    const before = shortlyBefore(text, index);
    const kind = kindIn(before);
    const end = index + found.length;
    const [rest = ''] = text.slice(end, end + LONGEST_SENTENCE).split(HEADING);
    if (kind === null || ANOTHER_NUMBER.test(rest)) return [];
    if (OTHER_TIME.isIn(lastClause(before))) return [];
    const said = found.slice(found.lastIndexOf(count));
    const outcome = countOutcome(sentenceFrom(text, end));
    return [{ kind, text: said, count: Number(count), some: false, ...outcome }];
  });
}

/** The kind that ends the text, '' for all indicators; null where neither is named. */
function kindBefore(before: string, match: RegExpExecArray, kindIn: KindEnding): string | null {
  const kind = kindIn(before);
  if (kind !== null) return kind;
  const noun = match.groups?.['noun']?.slice(0, 2) ?? '';
  // 绩效指标共13项 counts them all, 绩效指标13项 may count some.
  const named = noun === '绩效' && match[0].includes('指标共') ? '三级' : noun;
  return BEFORE_ALL[named]?.test(before) === true ? '' : null;
}

/**
 * 18项产出指标. A list of several is read for its numbers alone; a kind with two numbers is counted in
 * parts.
 */
function numbersFirst(text: string): readonly CountStatement[] {
  const statements = [...text.matchAll(LISTED)].flatMap(({ 0: found, index, groups = {} }) => {
    const { lead = '', list = '' } = groups;
    const said = sentenceFrom(text, index + found.length);
    const rest = text.slice(index + found.length, index + found.length + LONGEST_TAIL);
    if (!isWholeList(lead, list, rest)) return [];
    const shortly = shortlyBefore(text, index + lead.length);
    const before = lastSentence(shortly);
    const told = countOutcome(said);
    const isRest = OF_THE_REST.isIn(told.parted ? before : before + said);
    if (OTHER_TIME.isIn(lastClause(before)) || isRest) return [];
    const items = (list.match(ITEMS) ?? []).filter(
      (item) => numberAndKind(item).kind !== '' || !OF_A_KIND.isIn(shortly),
    );
    const some = !OF_ALL.opens(lead);
    const outcome = items.length === 1 ? told : countOutcome('');
    return items.map((item) => ({ ...numberAndKind(item), text: item, some, ...outcome }));
  });
  if (statements.length === 0) return statements;
  const counts = new Map<string, Set<number>>();
  for (const { kind, count } of (text.match(ITEMS) ?? []).map(numberAndKind))
    counts.set(kind, (counts.get(kind) ?? new Set()).add(count));
  return statements.filter(({ kind, count }) => {
    const all = counts.get(kind);
    return all === undefined || (all.size === 1 && all.has(count));
  });
}

/** A list is read whole, after 共 and the like; elsewhere a single count of which all were done. */
function isWholeList(lead: string, list: string, rest: string): boolean {
  if (OF_ALL.opens(lead)) return LIST_ENDS.test(rest);
  return list.match(ITEMS)?.length === 1 && (ALL_DONE.opens(rest) || OF_THESE.test(rest));
}

function numberAndKind(item: string) {
  const [, count, kind = ''] = ITEM.exec(item) ?? [];
  return { kind: ALL_KINDS.includes(kind) ? '' : kind, count: Number(count) };
}

function shortlyBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - LONGEST_CLAUSE), end);
}

function sentenceFrom(text: string, start: number): string {
  return cutAt(text.slice(start, start + LONGEST_SENTENCE), ';。')[0] ?? '';
}

function lastSentence(text: string): string {
  return cutAt(text, ';。').at(-1) ?? '';
}

function lastClause(text: string): string {
  return cutAt(text, ',;。:').at(-1) ?? '';
}
