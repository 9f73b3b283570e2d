import { Decimal } from '../../engine/decimal';

/** What a number must be for a section to draw it, such as `[>=100]`. */
export interface Condition {
  readonly sign: '>' | '>=' | '<' | '<=' | '=' | '<>';
  readonly bound: Decimal;
}

/** One piece of a number format's code. */
export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  /** A run of `0 # ? , .` that takes digits. */
  | { readonly kind: 'digits'; readonly pattern: string }
  | { readonly kind: 'percent' }
  /** A run of one letter of `y e m d h s`, or `AM/PM`; `e` is the year in Chinese Excel. */
  | { readonly kind: 'date'; readonly letters: string }
  /** The number as if it had no format, where the code says General. */
  | { readonly kind: 'general' }
  /** The place for a text, `@`. */
  | { readonly kind: 'text' }
  | { readonly kind: 'condition'; readonly condition: Condition }
  /** Something we do not draw: fractions, exponents, elapsed hours, Chinese numerals. */
  | { readonly kind: 'unsupported' };

const TOKEN = new RegExp(
  [
    '"(?<quoted>[^"]*)"',
    '[\\\\!](?<escaped>.)',
    '[_*](?<space>.)',
    '\\[(?<bracket>[^\\]]*)\\]?',
    '(?<halves>AM/PM|A/P|上午/下午)',
    '(?<general>General|G/通用格式)',
    '(?<text>@)',
    '(?<unsupported>E[+-]|/(?=[0-9?#])|a{3,}|g(?![a-z])|")',
    '(?<date>y+|e+|m+|d+|h+|s+)',
    '(?<digits>[0#?.,]+)',
    '(?<percent>%)',
    '(?<other>.)',
  ].join('|'),
  'giu',
);
const COLOURS = new Set('black blue cyan green magenta red white yellow'.split(' '));
const COLOUR = /^(?:(?:color|颜色) ?\d+|[黑蓝青绿洋红白黄]+色?)$/;
const CONDITION = /^(>=?|<[=>]?|=) *(-?\d+(?:\.\d+)?)$/;
const CURRENCY = /^\$(?<symbol>[^-]*)(-.*)?$/;

/** Splits a code into its sections (positive; negative; zero; text) and these into tokens. */
export function tokenise(code: string): readonly (readonly Token[])[] {
  // Most cells have no format of their own.
  if (code === 'General') return [[{ kind: 'general' }]];
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
  if (groups['text'] !== undefined) return { kind: 'text' };
  if (groups['unsupported'] !== undefined) return { kind: 'unsupported' };
  // Widths of characters (`_)`) and fills (`* `) are of no use in plain text.
  if (groups['space'] !== undefined) return { kind: 'literal', text: '' };
  return { kind: 'literal', text: groups['quoted'] ?? groups['escaped'] ?? text };
}

function bracketToken(content: string): Token {
  const currency = CURRENCY.exec(content);
  if (currency) return { kind: 'literal', text: currency.groups?.['symbol'] ?? '' };
  const colour = content.toLowerCase();
  if (COLOURS.has(colour) || COLOUR.test(colour)) return { kind: 'literal', text: '' };
  const [, sign, bound] = CONDITION.exec(content) ?? [];
  if (!isSign(sign) || bound === undefined) return { kind: 'unsupported' };
  return { kind: 'condition', condition: { sign, bound: new Decimal(bound) } };
}

const SIGNS: readonly unknown[] = ['>', '>=', '<', '<=', '=', '<>'];

function isSign(sign: unknown): sign is Condition['sign'] {
  return SIGNS.includes(sign);
}
