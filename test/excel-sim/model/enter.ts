import type { Assumptions } from '../assumptions';
import { WireError } from '../wire/wire-error';
import type { SimCell } from './cell';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const DATE = /^(?:\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,2})?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/;
const SOME_DATE = 45291;

/**
 * Takes what is assigned to one cell of `Range.values` the way Excel takes typing: null leaves the
 * cell alone, an apostrophe makes text of anything, and there are formulas, numbers and dates.
 */
export function enter(cell: SimCell, input: unknown, assumptions: Assumptions): void {
  if (input === null) return;
  if (typeof input === 'number') put(cell, cell.format === '@' ? String(input) : input);
  else if (typeof input === 'boolean') put(cell, input);
  else if (typeof input === 'string') enterText(cell, input, assumptions);
  else throw new WireError('InvalidArgument');
}

function enterText(cell: SimCell, input: string, { turnsTextIntoDates }: Assumptions): void {
  if (input.startsWith("'")) put(cell, input.slice(1));
  else if (cell.format === '@' || input === '') put(cell, input);
  else if (/^[=+\-@]./.test(input) && !NUMBER.test(input)) putFormula(cell, input);
  else if (NUMBER.test(input)) put(cell, Number(input));
  else if (DATE.test(input) && turnsTextIntoDates) put(cell, SOME_DATE);
  else if (/^(?:TRUE|FALSE)$/i.test(input)) put(cell, input.toUpperCase() === 'TRUE');
  else put(cell, input);
}

function put(cell: SimCell, value: string | number | boolean): void {
  cell.value = value;
  cell.type = typeOf(value);
  cell.formula = null;
  cell.shows = null;
}

function typeOf(value: string | number | boolean): SimCell['type'] {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' ? 'Empty' : 'String';
}

/** Nothing is calculated here: a formula that was not there before is one Excel cannot make out. */
function putFormula(cell: SimCell, input: string): void {
  cell.formula = input.startsWith('=') ? input : `=${input}`;
  cell.value = '#NAME?';
  cell.type = 'Error';
  cell.shows = null;
}
