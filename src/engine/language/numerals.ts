import { beginsWith, factorsOf, UNITS, wordAt } from './lexicon';
import bounds from './lexicon/bounds.json';
import units from './lexicon/units.json';
import { hasDigit } from './signs';
import { wordList } from './word-list';

const DIGITS = '零一二三四五六七八九';
const WAN = 10_000;
/** The signs of amounts that must not be altered, each with the plain one: 壹, 佰. */
const FORMAL = factorsOf(units.formalNumerals);
const FORMAL_SIGNS = [...FORMAL.keys()].join('');
/** Two at least, as in 伍拾, or one that counts 万: alone such a sign is part of a name (陆家嘴, 伍某). */
const FORMAL_NUMERAL = new RegExp(`[${FORMAL_SIGNS}][${FORMAL_SIGNS}零万亿]{1,24}`, 'g');
/** A text without any of these has no numeral. */
const NUMERAL_SIGN = /[〇两零一二三四五六七八九十百千万亿半拾佰仟]/;
/** No number is longer; a run without end, looked for from each of its signs, costs its square. */
const NUMERAL = '[零一二三四五六七八九十百千万亿]{1,24}';

const ONE_TO_NINE = '[一二三四五六七八九]';
const BELOW_WAN = new RegExp(
  `^(?:(${ONE_TO_NINE})千)?(?:零?(${ONE_TO_NINE})百)?(?:零?(${ONE_TO_NINE}?)(十))?(零?)(${ONE_TO_NINE}?)$`,
);

/** 百分之九十, 百分之九十五点五, 百分之百. */
const PER_HUNDRED = new RegExp(`百分之(${NUMERAL})(?:点(${NUMERAL}))?`, 'g');
/** 二零二三年. */
const YEAR = /[一二][零一二三四五六七八九]{3}年/g;
/** 十二月, 十二月二十日; in 一月二次 it is no date. */
const MONTH = new RegExp(`(${NUMERAL})月(?:(${NUMERAL})([日号])|(?!${NUMERAL}))`, 'g');
const COUNTED = UNITS.flatMap(({ spellings }) => spellings)
  .concat('百分点', '个百分点')
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** 三次, 十余家, 半年. */
const COUNT = new RegExp(`(${NUMERAL}|半)([余多]?)(${COUNTED})`, 'g');
/** 前三名, 第二, which end their clause. */
const RANK = new RegExp(`([前第])(${NUMERAL})(?=[名位强]?(?:以内)?(?:$|[,;。()]))`, 'g');
/** 九成, 九成五. */
const TENTHS = /([一二三四五六七八九])成([一二三四五六七八九])?/g;
const BOUNDS = Object.values(bounds.before).flatMap((list) => list.split(' '));
/** 第三次, 每三年 and 近三年 are no amounts, nor are 几十家 and 唯一一家. */
const NO_AMOUNT_AFTER = new Set('第每隔前后上下近这那其某各同统唯逐另任几数整余');
/** An amount that ends its clause: 三次, 三至五次, 一个半月, 五万元整. */
const MAY_FOLLOW = wordList(', ; 。 、 : ( ) ! ? ~ — – 至 到 半 -');

/**
 * A text with its Chinese numerals in figures: 三次 is 3次, 九成五 is 9.5成, 百分之九十 is 90%, 十二月底 is
 * 12月底. A numeral is often part of a word (三级, 统一, 一户一档), so that a count is read only where it
 * ends its clause or stands behind a bound (不少于三次培训), where the text has no figures of its own,
 * and where every other count of it can be read as well.
 */
export function inFigures(text: string): string {
  if (!NUMERAL_SIGN.test(text)) return text;
  const alike = text
    .replaceAll('〇', '零')
    .replaceAll('两', '二')
    .replace(FORMAL_NUMERAL, (numeral) =>
      numeral
        .split('')
        .map((sign) => FORMAL.get(sign) ?? sign)
        .join(''),
    );
  const dated = alike
    .replace(PER_HUNDRED, percent)
    .replace(YEAR, (year) => `${positional(year.slice(0, -1))}年`)
    .replace(MONTH, date);
  const read = hasDigit(text) ? dated : (counted(dated) ?? dated);
  // A rank beside an amount is none of it: 三场,奖励前三名.
  return hasDigit(read) ? read : read.replace(RANK, rank);
}

function percent(all: string, whole: string, decimals?: string): string {
  const value = whole === '百' ? 100 : numeralValue(whole);
  if (value === null) return all;
  return decimals === undefined ? `${value}%` : `${value}.${positional(decimals)}%`;
}

function rank(_: string, sign: string, numeral: string): string {
  return `${sign}${numeralValue(numeral) ?? numeral}`;
}

function date(
  all: string,
  month: string,
  day: string | undefined,
  sign: string | undefined,
  at: number,
  text: string,
): string {
  const value = numeralValue(month);
  if (value === null || value > 12 || NO_AMOUNT_AFTER.has(text.charAt(at - 1))) return all;
  return day === undefined ? `${value}月` : `${value}月${numeralValue(day) ?? day}${sign ?? ''}`;
}

/** The text with all its counts in figures; null where one of them cannot be told from a word. */
function counted(text: string): string | null {
  const found = [...amountsIn(text, COUNT, countOf), ...amountsIn(text, TENTHS, tenthsOf)];
  if (found.some(({ figures }) => figures === null)) return null;
  let read = text;
  for (const { start, end, figures } of found.toSorted((a, b) => b.start - a.start))
    read = read.slice(0, start) + figures + read.slice(end);
  return read;
}

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly figures: string | null;
}

function amountsIn(
  text: string,
  pattern: RegExp,
  figuresOf: (match: RegExpExecArray) => string | null,
): readonly Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(0, start);
    // 一个半月: the half belongs to the number before it.
    if (found.at(-1)?.end === start && match[1] === '半') continue;
    if (NO_AMOUNT_AFTER.has(text.charAt(start - 1))) continue;
    const ends =
      mayFollow(text.slice(end)) ||
      ['boundAfter', 'within'].some((tag) => wordAt(text, end)?.tags.has(tag)) ||
      (match[0].includes('成') && beginsWith(text.slice(end), 'tenthsOf')) ||
      BOUNDS.some((bound) => before.endsWith(bound));
    found.push({ start, end, figures: ends ? figuresOf(match) : null });
  }
  return found;
}

function mayFollow(rest: string): boolean {
  const follows = rest.startsWith('整') ? rest.slice(1) : rest;
  return follows === '' || MAY_FOLLOW.opens(follows);
}

function countOf([, numeral = '', more = '', unit = '']: RegExpExecArray): string | null {
  const value = numeral === '半' ? 0.5 : numeralValue(numeral);
  return value === null ? null : `${value}${more}${unit}`;
}

function tenthsOf([, tenths = '', more]: RegExpExecArray): string {
  return `${positional(tenths)}${more === undefined ? '' : `.${positional(more)}`}成`;
}

/** 二零二三 digit by digit. */
function positional(numeral: string): string {
  return numeral
    .split('')
    .map((sign) => DIGITS.indexOf(sign))
    .join('');
}

/** 一百二十 is 120; null for what is no number (万, 一百二, 一一). */
export function numeralValue(numeral: string): number | null {
  return inSteps(numeral, '亿', WAN * WAN, (part) => inSteps(part, '万', WAN, belowWan));
}

/** What stands before the sign counts so many times, and what stands behind it once. */
function inSteps(
  numeral: string,
  sign: string,
  times: number,
  valueOfPart: (part: string) => number | null,
): number | null {
  const [first = '', rest, ...more] = numeral.split(sign);
  if (rest === undefined) return valueOfPart(first);
  const [high, low] = [valueOfPart(first), rest === '' ? 0 : valueOfPart(rest)];
  return high === null || low === null || more.length > 0 ? null : high * times + low;
}

function belowWan(numeral: string): number | null {
  const places = BELOW_WAN.exec(numeral);
  if (numeral === '' || places === null) return null;
  const [, thousands = '', hundreds = '', tens = '', ten = '', zero = '', ones = ''] = places;
  // 一百二 is 120 to some and 102 to none.
  if (ones !== '' && thousands + hundreds !== '' && ten + zero === '') return null;
  return (
    worth(thousands, 1000) +
    worth(hundreds, 100) +
    (ten === '' ? 0 : worth(tens || '一', 10)) +
    worth(ones, 1)
  );
}

function worth(digit: string, place: number): number {
  return Math.max(0, DIGITS.indexOf(digit)) * place;
}
