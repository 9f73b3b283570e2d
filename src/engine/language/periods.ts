import { takeDates } from './dates';
import { type Plain, withoutNotes } from './plain';
import { findQuantities } from './quantities';

const SPAN = '(?<span>半年|学期|年|季|月|周|星期|工作日|天|日)';
/** 每月1次, 每季度不少于1次, 每两月1次; in 每月检查全年共12次 the number is the year's. */
const BEFORE = new RegExp(
  String.raw`每(?<several>隔?[两二三四五六七八九十\d]*)个?${SPAN}(?:(?!全年|[共累合]|总计)[^\d,;。:])*\d`,
);
/** 1次/月, 800元/人·月, 1次每月. */
const AFTER = new RegExp(String.raw`\d[^\d,;。、:]{0,8}(?:[/·]|每)(?<several>)个?${SPAN}`);
/** Without one of these a text names no period; most cells are told apart by it. */
const PERIOD_SIGN = /[每/·]/;
const TIMES_A_YEAR: Readonly<Record<string, number>> = {
  '': 1,
  年: 1,
  半年: 2,
  学期: 2,
  季: 4,
  月: 12,
  周: 52,
  星期: 52,
};

/**
 * The period that the one number of a cell is counted by: 月 for 每月1次 and 1次/月, 两月 for 每两月1次;
 * '' where none is named.
 */
export function periodOf(text: Plain): string {
  if (!PERIOD_SIGN.test(text)) return '';
  for (const variant of [text, withoutNotes(text)]) {
    const { rest } = takeDates(variant);
    if (findQuantities(rest).length !== 1) continue;
    const { several = '', span = '' } = (BEFORE.exec(rest) ?? AFTER.exec(rest))?.groups ?? {};
    return several + (span === '日' ? '天' : span);
  }
  return '';
}

/** How often the period comes in a year; null where that is not fixed (每天, 每两月). */
export function timesAYear(period: string): number | null {
  return TIMES_A_YEAR[period] ?? null;
}

/** True for 每天, 吨/日, 每个工作日. */
export function isDaily(period: string): boolean {
  return /[天日]$/.test(period);
}
