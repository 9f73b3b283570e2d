import { Decimal } from '../../engine/decimal';

const TOTAL =
  /^(?:合计|总计|总分|总得分|合计得分|得分合计|总分合计|自评总分|自评得分|自评总得分|综合得分)(?::?(?<number>\d+(?:\.\d+)?)分?)?$/;
const SUBTOTAL = /^(?:小计|本页小计|小计得分)$/;
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
  const match = TOTAL.exec(label);
  if (match === null) return null;
  const literal = match.groups?.['number'];
  return {
    ofScores: OF_SCORES.test(label),
    number: literal === undefined ? null : new Decimal(literal),
  };
}

/** 小计: a sum of some rows that is no total. */
export function isSubtotal(label: string): boolean {
  return SUBTOTAL.test(label);
}
