import { remembered } from '../../engine/once';
import { meanings, type RoleOf } from './label-grammar';
import { isReasonHeader } from './reason-words';

/** What a cell of 资金情况 or of the budget block is about; `carried` heads a column of 上年结转. */
export type FundsWord = RoleOf<'funds'> | 'reason' | 'carried';

const meaningOf = meanings('funds');

/** Reads a label above the table as one of money; null if it is none. */
export const fundsLabel = remembered(
  (label: string): FundsWord | null =>
    meaningOf(label)?.role ?? (isReasonHeader(label) ? 'reason' : null),
);
