import { powerOfTen, type Decimal } from '../../engine/decimal';
import type { Token } from './tokens';

/** Where a section puts the digits of a number. */
interface Layout {
  readonly prefix: string;
  readonly suffix: string;
  /** Without a place for digits a section shows its words alone, or nothing. */
  readonly wordsOnly: boolean;
  readonly integerDigits: number;
  readonly leastDecimals: number;
  readonly mostDecimals: number;
  readonly grouped: boolean;
  /** The number is multiplied by ten to this power: two for each %, minus three for each comma. */
  readonly power: number;
}

/** Draws a number without its sign; null where the section is none that we draw. */
export function numberSection(tokens: readonly Token[]): ((value: Decimal) => string) | null {
  const layout = layoutOf(tokens);
  if (!layout) return null;
  return (value) => layout.prefix + (layout.wordsOnly ? '' : digits(value, layout)) + layout.suffix;
}

function layoutOf(tokens: readonly Token[]): Layout | null {
  const at = tokens.findIndex(({ kind }) => kind === 'digits');
  const pattern = tokens[at];
  const rest = tokens.filter((_, index) => index !== at);
  if (rest.some(({ kind }) => kind !== 'literal' && kind !== 'percent' && kind !== 'condition'))
    return null;
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const code = pattern?.kind === 'digits' ? pattern.pattern : '';
  const scaled = withoutScale(code);
  const [integer = '', decimals = '', more] = scaled.split('.');
  if (more !== undefined) return null;
  return {
    prefix: literals(tokens.slice(0, Math.max(at, 0))),
    suffix: literals(tokens.slice(at + 1)),
    wordsOnly: at === -1,
    integerDigits: count(integer, /0/g),
    leastDecimals: count(decimals, /0/g),
    mostDecimals: count(decimals, /[0#?]/g),
    grouped: integer.includes(','),
    power: percents * 2 - (code.length - scaled.length) * 3,
  };
}

/** The places for digits without the commas at their end, of which each divides by a thousand. */
function withoutScale(code: string): string {
  let end = code.length;
  while (code.charAt(end - 1) === ',') end -= 1;
  return code.slice(0, end);
}

function literals(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : ''))
    .join('');
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

function digits(value: Decimal, layout: Layout): string {
  const scaled = value.times(powerOfTen(layout.power)).toDecimalPlaces(layout.mostDecimals);
  const [whole = '', fraction = ''] = scaled.toString().split('.');
  const integer = (whole === '0' ? '' : whole).padStart(layout.integerDigits, '0');
  const decimals = fraction.padEnd(layout.leastDecimals, '0');
  const grouped = layout.grouped ? inThousands(integer) : integer;
  return decimals === '' ? grouped : `${grouped}.${decimals}`;
}

function inThousands(integer: string): string {
  const first = integer.length % 3;
  const groups = integer.slice(first).match(/\d{3}/g) ?? [];
  return (first === 0 ? groups : [integer.slice(0, first), ...groups]).join(',');
}
