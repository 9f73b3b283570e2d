import { Decimal } from '../../engine/decimal';
import type { Amount, Entry } from '../../engine/model/form';
import type { AboveLine } from './lines';

/** How many 万元 each unit of money is. */
const IN_WAN: ReadonlyMap<string, Decimal> = new Map([
  ['元', new Decimal('0.0001')],
  ['万元', new Decimal(1)],
  ['亿元', new Decimal(10_000)],
]);
const TYPED = /^(-?\d+(?:,\d{3})*(?:\.\d+)?)(元|万元|亿元)?$/;
/** Not the beginning of a name: 填报单位：元谋县财政局. */
const STATED = /(?:单位:?|\()(元|万元|亿元)(?!\p{Script=Han})/u;
const LONGEST_LABEL = 60;

/**
 * The unit named above the table (金额单位：万元, 项目资金（元）), as the number of 万元 it is; 万元
 * where none is named.
 */
export function moneyUnit(lines: readonly AboveLine[]): Decimal {
  for (const { cells } of lines)
    for (const {
      entry: { plain },
    } of cells) {
      const unit = plain.length > LONGEST_LABEL ? undefined : STATED.exec(plain)?.[1];
      const factor = IN_WAN.get(unit ?? '');
      if (factor !== undefined) return factor;
    }
  return new Decimal(1);
}

/** An amount in 万元, `unit` being that of bare numbers; null where the cell holds no amount. */
export function amountOf(entry: Entry, unit: Decimal): Amount | null {
  if (entry.percent) return null;
  if (entry.number !== null) return { cell: entry.cell, value: entry.number.times(unit) };
  const text = entry.plain.length > LONGEST_LABEL ? '' : entry.plain;
  const [, literal, own] = TYPED.exec(text) ?? [];
  if (literal === undefined) return null;
  const value = new Decimal(literal.replaceAll(',', ''));
  return { cell: entry.cell, value: value.times(IN_WAN.get(own ?? '') ?? unit) };
}
