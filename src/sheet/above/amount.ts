import { Decimal } from '../../engine/decimal';
import { FIGURE, figureOf } from '../../engine/language/figures';
import { inWan, MONEY_UNIT } from '../../engine/language/money';
import { inFigures } from '../../engine/language/numerals';
import { halfWidth } from '../../engine/language/plain';
import { HAN } from '../../engine/language/signs';
import type { Amount, Entry } from '../../engine/model/form';
import { remembered } from '../../engine/once';
import type { AboveLine } from './lines';

/** 1,435.00, ￥150万元整, 150（万元）, 150万; 壹佰伍拾万元整 in figures. */
const TYPED = new RegExp(`^[￥¥]?(-?${FIGURE})\\(?(${MONEY_UNIT}|[万亿])?\\)?整?$`);
/** Not the beginning of a name: 填报单位：元谋县财政局. A space parts it from what goes on: 单位：元 日期. */
const STATED = new RegExp(String.raw`(?:单\s*位\s*:?|\()\s*(${MONEY_UNIT})(?!${HAN})`, 'u');
const LONGEST_LABEL = 60;

/** The unit that a label names for its own amount, 当年预算数（元）; null where it names none. */
export function unitOfLabel({ text }: Pick<Entry, 'text'>): Decimal | null {
  return text.length > LONGEST_LABEL ? null : unitIn(text);
}

const unitIn = remembered((label: string) => inWan(STATED.exec(halfWidth(label))?.[1] ?? ''));

/**
 * The unit named above the table (金额单位：万元, 项目资金（元）), as the number of 万元 it is; 万元
 * where none is named.
 */
export function moneyUnit(lines: readonly AboveLine[]): Decimal {
  for (const { entry } of lines.flatMap(({ cells }) => cells)) {
    const factor = unitOfLabel(entry);
    if (factor !== null) return factor;
  }
  return new Decimal(1);
}

/** An amount in 万元, `unit` being that of bare numbers; null where the cell holds no amount. */
export function amountOf(entry: Entry, unit: Decimal): Amount | null {
  if (entry.percent) return null;
  if (entry.number !== null) return { cell: entry.cell, value: entry.number.times(unit), unit };
  const text = entry.plain.length > LONGEST_LABEL ? '' : entry.plain;
  const [, literal, own] = TYPED.exec(inFigures(text)) ?? [];
  if (literal === undefined) return null;
  const factor = own === undefined ? unit : (inWan(own) ?? inWan(`${own}元`) ?? unit);
  const value = figureOf(literal).times(factor);
  return { cell: entry.cell, value, ...(literal === text ? { unit } : {}) };
}
