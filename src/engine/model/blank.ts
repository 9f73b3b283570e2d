import { NO_TEXT } from '../language/plain';
import type { Cell, Entry } from './form';

/** A cell with nothing in it. */
export function blank(cell: Cell): Entry {
  return {
    cell,
    kind: 'blank',
    number: null,
    shown: null,
    text: '',
    plain: NO_TEXT,
    percent: false,
  };
}
