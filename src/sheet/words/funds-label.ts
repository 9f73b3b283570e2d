import { meanings, type RoleOf } from './label-grammar';
import { isReasonHeader } from './reason-words';

/** What a cell of 资金情况 or of the budget block is about. */
export type FundsWord = RoleOf<'funds'> | 'reason';

const meaningOf = meanings('funds');

/** Reads a label above the table as one of money; null if it is none. */
export function fundsLabel(label: string): FundsWord | null {
  return meaningOf(label)?.role ?? (isReasonHeader(label) ? 'reason' : null);
}
