import type { Decimal } from '../decimal';
import type { Plain } from '../language/plain';
import { wordList } from '../language/word-list';

/** The most days, months and hours that a year, a month, a week and a day have. */
const MOST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  年: { 天: 366, 日: 366, 月: 12, 小时: 8784 },
  月: { 天: 31, 日: 31, 小时: 744 },
  周: { 天: 7, 日: 7, 小时: 168 },
  天: { 小时: 24 },
};
/** A name that says over which time its number is counted. */
const NAMED = [
  ['年', wordList('全年 每年 年均 年运行 年开放 年供')],
  ['月', wordList('每月 月均')],
  ['周', wordList('每周 周均')],
  ['天', wordList('每天 每日 日均')],
] as const;
const TIMES = wordList('天 日 月 小时');
/** Days of several people or places may be more, and a 工期 may go on into the next year. */
const ANOTHER = wordList('累计 合计 总 共 各 人 台 次 工期');

/** A time that is longer than the one it lies in. */
export interface TimeOver {
  readonly period: string;
  readonly most: string;
  /** The cell itself names the period: 376天/年, not only the name of its row. */
  readonly told: boolean;
}

interface Time {
  readonly value: Decimal;
  readonly unit: string;
  /** The period that the cell names, '' for none. */
  readonly period: string;
}

/** 376天 a year, 32天 a month, 25小时 a day; null where it fits in, or where no period is named. */
export function timeOver({ value, unit, period: told }: Time, name: Plain): TimeOver | null {
  const [of = ''] = unit.replace('个', '').split('/');
  if (!TIMES.has(of)) return null;
  const period = told || (NAMED.find(([, words]) => words.isIn(name))?.[0] ?? '');
  const most = MOST[period]?.[of];
  if (most === undefined || !value.greaterThan(most) || ANOTHER.isIn(name)) return null;
  return { period: spoken(period), most: `${most}${spoken(of)}`, told: told !== '' };
}

function spoken(time: string): string {
  return time === '月' ? '个月' : time;
}
