import { ZERO, type Decimal } from '../../engine/decimal';
import type { Condition, Token } from './tokens';

/** The section of a code that draws a number, and whether it shows the sign by itself. */
export interface Picked {
  readonly section: number;
  readonly ownSign: boolean;
}

type Section = readonly Token[];

/**
 * Tells which section of a code draws a number, as Excel does: positive; negative; zero, or the first
 * one whose condition (`[>=100]`) holds. Null where none is meant for the number.
 */
export function sectionPicker(code: readonly Section[]): (value: Decimal) => Picked | null {
  const last = code.at(-1);
  const isForText = code.length > 1 && last?.some(({ kind }) => kind === 'text') === true;
  const sections = code.slice(0, isForText ? -1 : 3).slice(0, 3);
  const [first, second] = sections.map(conditionOf);
  if (!first && !second) return (value) => bySign(value, sections.length);
  const isThree = sections.length > 2;
  const conditions = [
    first ?? { sign: isThree ? '>' : '>=', bound: ZERO },
    second ?? (isThree ? { sign: '<', bound: ZERO } : null),
  ];
  return (value) => {
    const found = conditions.findIndex((one) => one === null || holds(one, value));
    const section = found < 0 ? 2 : found;
    if (section >= sections.length) return null;
    const condition = conditions[section];
    return { section, ownSign: isOfNegatives(condition ?? null) };
  };
}

function bySign(value: Decimal, sections: number): Picked {
  if (value.isZero()) return { section: sections > 2 ? 2 : 0, ownSign: sections > 2 };
  return value.isNegative() && sections > 1
    ? { section: 1, ownSign: true }
    : { section: 0, ownSign: false };
}

function conditionOf(section: Section): Condition | undefined {
  return section.flatMap((token) => (token.kind === 'condition' ? [token.condition] : []))[0];
}

function holds({ sign, bound }: Condition, value: Decimal): boolean {
  return HOLDS[sign](value.comparedTo(bound));
}

/** Whether a condition holds, by how the value compares: below 0, 0 or above 0. */
const HOLDS: Readonly<Record<Condition['sign'], (order: number) => boolean>> = {
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
};

/** Where a section can only be for numbers below zero, its words say so. */
function isOfNegatives(condition: Condition | null): boolean {
  if (condition === null) return false;
  const { sign, bound } = condition;
  return (sign === '<' && bound.lte(ZERO)) || (sign === '<=' && bound.lt(ZERO));
}
