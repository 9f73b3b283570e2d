import { Decimal, format } from '../decimal';

const TEN = new Decimal(10);

/** What may have been meant where two digits changed places, or the point did: 828 for 882, 88.2 for 882. */
export function slipsOf(value: Decimal): readonly Decimal[] {
  const text = format(value);
  const swapped = Array.from(text, (digit, at) => {
    // The point stands between two digits that may have changed places as well.
    const next = text.charAt(at + 1) === '.' ? at + 2 : at + 1;
    const other = text.charAt(next);
    if (digit === '.' || other === '' || other === digit) return null;
    const signs = Array.from(text);
    [signs[at], signs[next]] = [other, digit];
    return new Decimal(signs.join(''));
  });
  const moved = [value.times(TEN), value.dividedBy(TEN)];
  return [...swapped.filter((one) => one !== null), ...moved].filter((one) => !one.equals(value));
}
