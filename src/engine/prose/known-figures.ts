import { format } from '../decimal';
import { findQuantities } from '../language/quantities';
import { cutAt, hasDigit } from '../language/signs';
import { scan } from '../language/tokens';
import type { Form } from '../model/form';
import { amountsOf, totalAllocated, totalSpent } from '../model/funds';

/**
 * The numbers a reason may rest on: the amounts of 资金情况 with their sums, and every number of the
 * narrative as it is written there (4.9 of 4.9亿元). As printed, to be looked up: a narrative may hold
 * thousands, and every reason is held against them.
 */
export function knownFigures(form: Form): ReadonlySet<string> {
  const sums = [totalAllocated(form.funds), totalSpent(form.funds)].filter((one) => one !== null);
  const told = form.narrative
    .flatMap(({ plain }) => cutAt(plain, '。;').filter(hasDigit))
    .flatMap((sentence) => findQuantities(scan(cutAt(sentence, '百千万亿').join(' '))))
    .map(({ value }) => value);
  const amounts = amountsOf(form.funds).map(({ value }) => value);
  return new Set([...amounts, ...sums, ...told].map((value) => format(value)));
}
