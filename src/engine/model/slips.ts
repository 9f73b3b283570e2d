import { Decimal, format, TEN } from '../decimal';

const DIGITS = '0123456789';

/** Of the digits that Excel keeps; a number with more of them, or written as 1e+999, was not typed. */
const LONGEST = 16;

/**
 * What may have been meant where one slip was made: two digits changed places (828 for 882), one is
 * another (226 for 266), or the point moved (88.2 for 882). Nothing for a number that nobody types.
 */
export function slipsOf(value: Decimal): readonly Decimal[] {
  const text = format(value);
  if (text.length > LONGEST || text.includes('e')) return [];
  const typed = Array.from(text).flatMap((digit, at) =>
    digit === '.' || digit === '-' ? [] : [...swapped(text, at), ...replaced(text, at)],
  );
  const known = new Set([text]);
  return [...typed.map((one) => new Decimal(one)), value.times(TEN), value.dividedBy(TEN)].filter(
    (one) => {
      const isNew = !known.has(format(one));
      known.add(format(one));
      return isNew;
    },
  );
}

/** The digit with the next one, the point between them or not. */
function swapped(text: string, at: number): readonly string[] {
  const next = text.charAt(at + 1) === '.' ? at + 2 : at + 1;
  const [digit, other] = [text.charAt(at), text.charAt(next)];
  if (other === '') return [];
  const between = text.slice(at + 1, next);
  return [`${text.slice(0, at)}${other}${between}${digit}${text.slice(next + 1)}`];
}

function replaced(text: string, at: number): readonly string[] {
  return Array.from(DIGITS, (digit) => `${text.slice(0, at)}${digit}${text.slice(at + 1)}`);
}
