import { Decimal, format, ONE } from '../decimal';
import { factorsOf } from './lexicon';
import units from './lexicon/units.json';

const SCALES = factorsOf(units.scales);
/** One 万, and so how many 元 one 万元 is. */
export const WAN = new Decimal(SCALES.get('万') ?? ONE);
/** 万元 in one of each unit of money that forms are drawn up in, the longest name first. */
const IN_WAN: ReadonlyMap<string, Decimal> = new Map(
  ['亿', '万', ''].map((scale) => [
    `${scale}元`,
    new Decimal(SCALES.get(scale) ?? ONE).dividedBy(WAN),
  ]),
);

/** The units as the source of a part of a pattern. */
export const MONEY_UNIT = `(?:${[...IN_WAN.keys()].join('|')})`;

/** True for a unit of money, and one per something: 元, 美元/吨. */
export function isMoney(unit: string): boolean {
  return unit.startsWith('元') || unit.startsWith('美元');
}

/** How many 万元 one of a unit is; null where that is no unit of money. */
export function inWan(unit: string): Decimal | null {
  return IN_WAN.get(unit) ?? null;
}

/** An amount in 万元 as the form writes its own, `unit` being what 1 there is: 130.2 亿元. */
export function printMoney(amount: Decimal, unit: Decimal = ONE): string {
  return `${format(amount.dividedBy(unit))} ${nameOf(unit)}`;
}

/** The unit that is taken for another where an amount is 10,000 times off: 元 in a form in 万元. */
export function mistakenFor(unit: Decimal = ONE): string {
  return unit.equals(ONE) ? '元' : '万元';
}

function nameOf(unit: Decimal): string {
  return [...IN_WAN].find(([, size]) => size.equals(unit))?.[0] ?? '万元';
}
