import { Decimal, format, HUNDRED } from '../decimal';
import { figureOf, isFigure } from '../language/figures';
import { firstDigit } from '../language/signs';
import { withoutEnd } from '../language/word-list';
import type { Entry } from './form';

/** A rate without its sign is a share up to here, 120 % of the budget, and percent above. */
const LARGEST_SHARE = new Decimal('1.2');

/** The rate as the cell writes its own: 72.02%, 72.02 or 0.7202. */
export function asPrinted(rate: Decimal, { percent, kind, plain, number }: Entry): string {
  if (kind === 'text' && plain.endsWith('%')) return `${format(rate, 2)}%`;
  const printed = number ?? figureOf(plain);
  const isShare = !percent && printed.lessThanOrEqualTo(LARGEST_SHARE);
  return isShare ? format(rate.dividedBy(HUNDRED), 4) : format(rate, 2);
}

/** A rate in percent, with the decimals it is printed at: 98.00% is not 98.4%. */
export interface PrintedRate {
  readonly rate: Decimal;
  readonly places: number;
}

/** The rate in percent as it is stored and as it is shown; none where the cell holds no rate. */
export function printedRates({ number, shown, percent, plain }: Entry): readonly PrintedRate[] {
  if (number !== null && shown !== null)
    return [number, shown].map((one) => {
      const rate = percent || one.lessThanOrEqualTo(LARGEST_SHARE) ? one.times(HUNDRED) : one;
      return { rate, places: rate.decimalPlaces() };
    });
  const literal = withoutEnd(plain, '%');
  if (firstDigit(literal) !== 0 || !isFigure(literal)) return [];
  const value = figureOf(literal);
  const places = literal.split('.')[1]?.length ?? 0;
  const isShare = literal === plain && value.lessThanOrEqualTo(LARGEST_SHARE);
  if (!isShare) return [{ rate: value, places }];
  return [{ rate: value.times(HUNDRED), places: Math.max(0, places - 2) }];
}
