import { Decimal } from '../../engine/decimal';
import { meanings } from './label-grammar';

const meaningOf = meanings('total');
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

/** Reads 合计, 项目总得分, 自评得分合计 …; null if the label is no total. */
export function totalLabel(label: string): TotalLabel | null {
  if (label === '') return null;
  const [, word = label, literal] = WITH_NUMBER.exec(label) ?? [];
  if (meaningOf(word)?.role !== 'total') return null;
  return {
    ofScores: OF_SCORES.test(label),
    number: literal === undefined ? null : new Decimal(literal),
  };
}

/** 小计, 产出指标小计: a sum of some rows that is no total. */
export function isSubtotal(label: string): boolean {
  return meaningOf(label)?.role === 'subtotal' || label.endsWith('小计');
}

/** 绩效等级, 自评结论: 优良中差 stands beside it. */
export function isGradeLabel(label: string): boolean {
  return meaningOf(label)?.role === 'grade';
}
