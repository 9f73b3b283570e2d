import { Decimal } from '../../engine/decimal';

const TOTALS = new Set([
  '合计',
  '总计',
  '总分',
  '总得分',
  '合计得分',
  '得分合计',
  '总分合计',
  '自评总分',
  '自评得分',
  '自评总得分',
  '综合得分',
]);
const SUBTOTALS = new Set(['小计', '本页小计', '小计得分']);
/** 总分:96.66分 is a word and the total itself. */
const WITH_NUMBER = /^([^:\d]+):?(\d+(?:\.\d+)?)分?$/;
/** 合计 above the table counts money, not points. */
const OF_SCORES = /分/;

export interface TotalLabel {
  /** The label speaks of points, so that it means the total wherever it stands. */
  readonly ofScores: boolean;
  /** The total itself where it stands in the same cell: 总分：96.66. */
  readonly number: Decimal | null;
}

/** Reads 合计, 总分, 自评得分 …; null if the label is none of them. */
export function totalLabel(label: string): TotalLabel | null {
  const [, word = label, literal] = WITH_NUMBER.exec(label) ?? [];
  if (!TOTALS.has(word)) return null;
  return {
    ofScores: OF_SCORES.test(label),
    number: literal === undefined ? null : new Decimal(literal),
  };
}

/** 小计: a sum of some rows that is no total. */
export function isSubtotal(label: string): boolean {
  return SUBTOTALS.has(label);
}
