import { comparison } from '../compare/comparison';
import { Decimal, ONE } from '../decimal';
import { isUpward } from '../language/bounds';
import type { Assessment } from '../scoring/assessment';
import { leavesSideOpen } from '../scoring/side';

/** So far below what was reached a year before, a target asks for nothing. */
const BELOW = new Decimal('0.3');

/**
 * By which share a target lies below what the same indicator reached the year before; null where that
 * is no more than 30 %, or cannot be told for certain.
 */
export function belowLastYear(now: Assessment, was: Assessment): Decimal | null {
  const { target } = now;
  const { measure } = was;
  if (target.kind !== 'number' || !isUpward(target.direction)) return null;
  if (measure.kind !== 'number' || measure.side !== null || measure.doubt !== null) return null;
  const name = now.indicator.name.plain;
  if (leavesSideOpen(target, name) || was.met !== true) return null;
  const terms = comparison(target, measure, name);
  if (terms.why !== null || !terms.actual.greaterThan(0)) return null;
  const below = ONE.minus(terms.expected.dividedBy(terms.actual));
  return below.greaterThan(BELOW) ? below : null;
}
