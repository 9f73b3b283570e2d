/** One piece of a number format's code. */
export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  /** A run of `0 # ? , .` that takes digits. */
  | { readonly kind: 'digits'; readonly pattern: string }
  | { readonly kind: 'percent' }
  /** A run of one letter of `y m d h s`, or `AM/PM`. */
  | { readonly kind: 'date'; readonly letters: string }
  /** The number as if it had no format, where the code says General or @. */
  | { readonly kind: 'general' }
  /** Something we do not draw: conditions, fractions, exponents, elapsed hours, Chinese numerals. */
  | { readonly kind: 'unsupported' };

const TOKEN = new RegExp(
  [
    '"(?<quoted>[^"]*)"',
    '[\\\\!](?<escaped>.)',
    '[_*](?<space>.)',
    '\\[(?<bracket>[^\\]]*)\\]?',
    '(?<halves>AM/PM|A/P|上午/下午)',
    '(?<general>General|G/通用格式|@)',
    '(?<date>y+|m+|d+|h+|s+)',
    '(?<digits>[0#?.,]+)',
    '(?<percent>%)',
    '(?<unsupported>E[+-]|/(?=[0-9?#])|a{3,}|[eg](?![a-z])|")',
    '(?<other>.)',
  ].join('|'),
  'giu',
);
const COLOURS = new Set('black blue cyan green magenta red white yellow'.split(' '));
const COLOUR = /^(?:(?:color|颜色) ?\d+|[黑蓝青绿洋红白黄]+色?)$/;
const CURRENCY = /^\$(?<symbol>[^-]*)(-.*)?$/;

/** Splits a code into its sections (positive; negative; zero; text) and these into tokens. */
export function tokenise(code: string): readonly (readonly Token[])[] {
  const sections: Token[][] = [[]];
  for (const match of code.matchAll(TOKEN)) {
    if (match[0] === ';') sections.push([]);
    else sections.at(-1)?.push(toToken(match[0], match.groups ?? {}));
  }
  return sections;
}

function toToken(text: string, groups: Readonly<Record<string, string | undefined>>): Token {
  if (groups['bracket'] !== undefined) return bracketToken(groups['bracket']);
  if (groups['date'] ?? groups['halves']) return { kind: 'date', letters: text };
  if (groups['digits'] !== undefined) return { kind: 'digits', pattern: text };
  if (groups['percent'] !== undefined) return { kind: 'percent' };
  if (groups['general'] !== undefined) return { kind: 'general' };
  if (groups['unsupported'] !== undefined) return { kind: 'unsupported' };
  // Widths of characters (`_)`) and fills (`* `) are of no use in plain text.
  if (groups['space'] !== undefined) return { kind: 'literal', text: '' };
  return { kind: 'literal', text: groups['quoted'] ?? groups['escaped'] ?? text };
}

function bracketToken(content: string): Token {
  const currency = CURRENCY.exec(content);
  if (currency) return { kind: 'literal', text: currency.groups?.['symbol'] ?? '' };
  const colour = content.toLowerCase();
  const isColour = COLOURS.has(colour) || COLOUR.test(colour);
  return isColour ? { kind: 'literal', text: '' } : { kind: 'unsupported' };
}
