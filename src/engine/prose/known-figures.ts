import { format } from '../decimal';
import type { Plain } from '../language/plain';
import { findQuantities } from '../language/quantities';
import { cutAt, hasDigit } from '../language/signs';
import { scan } from '../language/tokens';
import type { Form } from '../model/form';
import { amountsOf, totalAllocated, totalSpent } from '../model/funds';
import { remembered } from '../once';

/**
 * The numbers a reason may rest on: the amounts of 资金情况 with their sums, and every number of the
 * narrative as it is written there (4.9 of 4.9亿元). As printed, to be looked up: a narrative may hold
 * thousands, and every reason is held against them.
 */
export function knownFigures(form: Form): ReadonlySet<string> {
  const sums = [totalAllocated(form.funds), totalSpent(form.funds)].filter((one) => one !== null);
  const told = form.narrative.flatMap(({ plain }) => figuresIn(plain));
  const amounts = amountsOf(form.funds).map(({ value }) => value);
  return new Set([...[...amounts, ...sums].map((value) => format(value)), ...told]);
}

const figuresIn = remembered((text: Plain): readonly string[] =>
  cutAt(text, '。;')
    .filter(hasDigit)
    .flatMap((sentence) => findQuantities(scan(cutAt(sentence, '百千万亿').join(' '))))
    .map(({ value }) => format(value)),
);
