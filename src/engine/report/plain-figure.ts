import { normalise } from '../language/plain';
import { isFigure, read } from '../language/reading';
import { withoutNature } from '../language/target';
import { has, isTo, type Token } from '../language/tokens';
import { wordList } from '../language/word-list';

/** What may stand in a figure besides. */
const PARTS = wordList('- + / . 。 第 前 ( )');

/** True if a text is one number with its unit and operator, or one date, and not a word more. */
export function isPlainFigure(text: string): boolean {
  const { tokens } = read(withoutNature(normalise(text)), null);
  const dated = tokens.some(({ kind }) => kind === 'date') && tokens.at(-1)?.text === '完成';
  const core = dated ? tokens.slice(0, -1) : tokens;
  const [first, second, third] = core.flatMap((token, at) => (isFigure(token) ? [at] : []));
  if (first === undefined || third !== undefined || !core.every(isOfFigure)) return false;
  return second === undefined || core.slice(first, second).some(isBetween);
}

/** 90%-95%, 90%±2%. */
function isBetween(token: Token): boolean {
  return isTo(token) || has(token, 'tolerance');
}

function isOfFigure(token: Token): boolean {
  if (isFigure(token) || isBetween(token) || PARTS.has(token.text)) return true;
  return (
    has(token, 'unit', 'scale', 'percent', 'tenths') ||
    has(token, 'boundBefore', 'boundAfter', 'not', 'modal', 'within', 'before')
  );
}
