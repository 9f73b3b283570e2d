import { MONEY_UNIT } from '../language/money';
import { normalise } from '../language/plain';
import { HAN } from '../language/signs';
import { wordList } from '../language/word-list';

/** Stands for 得 between an expression and its points: `…*12得11.99分`. */
export const EARNS = '→';

/** What becomes the sign of an equation, or may; most reasons have none. */
export const MAY_EQUATE = wordList('= ＝ ═ ≈ → 得 等');

const UNIT = `(?:${MONEY_UNIT}|分)`;
/** An operand ends here, its unit included. */
const OPERAND = `([\\d)%]${UNIT}?)`;
const EARNS_POINTS = new RegExp(`${OPERAND}得(?=\\d+(?:\\.\\d+)?分)`, 'g');
const EQUALS = new RegExp(`${OPERAND}等于(?=-?\\d)`, 'g');
const UNITS = new RegExp(`([\\d)%])${UNIT}`, 'g');
/** Brackets of one shape, one sign for each operation. */
const PLAINER = new Map(
  '[( {( 【( 〔( ]) }) 】) 〕) ×* x* X* ✕* ＊* ÷/'
    .split(' ')
    .map(([from = '', to = '']) => [from, to]),
);
/** 1435—300. */
const DASHES = /([\d)%])[—–―](?=[\d(])/g;
/** 12(权重), 1033.48(实际支付): a note on the operand, without a figure or an operator. */
const NOTES = /([\d)%])(?:\([^()\d%+\-*/=;。]*\))+/g;
/** (实际支付1033.48+待付100.63), *指标权重12: what the operand after a sign is called. */
const LABELS = new RegExp(String.raw`([(+\-*/])${HAN}+(?=[\d(])`, 'gu');

/**
 * A reason with its equations in plain signs: half-width, brackets of one shape, one sign for each
 * operation, and without the units and the words that only say what an operand is.
 */
export function plainEquations(reason: string): string {
  // Numbers on two lines are two numbers; any other break only wraps the cell.
  return normalise(reason.replaceAll('，', '；').replace(/(\d)\s+(?=\d)/g, '$1；'))
    .split('')
    .map((sign) => PLAINER.get(sign) ?? sign)
    .join('')
    .replace(DASHES, '$1-')
    .replace(EARNS_POINTS, `$1${EARNS}`)
    .replace(EQUALS, '$1=')
    .replaceAll('≈', '=')
    .replace(UNITS, '$1')
    .replace(NOTES, '$1')
    .replace(LABELS, '$1');
}
