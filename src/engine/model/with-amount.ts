import type { Decimal } from '../decimal';
import { sameCell } from './cell';
import type { Amount, Cell, Form, SplitAmount } from './form';

/**
 * The form as it would be with another amount in one cell of 资金情况, in 万元; null where no amount
 * was read there.
 */
export function withAmount(form: Form, cell: Cell, value: Decimal): Form | null {
  let found = false;
  const mend = (amount: Amount | null): Amount | null => {
    if (amount === null || !sameCell(amount.cell, cell)) return amount;
    found = true;
    return { ...amount, value };
  };
  const split = (amount: SplitAmount | null): SplitAmount | null =>
    amount && { local: mend(amount.local), transferred: mend(amount.transferred) };
  const { funds } = form;
  const mended: Form = {
    ...form,
    funds: {
      ...funds,
      evaluated: mend(funds.evaluated),
      budget: mend(funds.budget),
      allocated: split(funds.allocated),
      spent: split(funds.spent),
      rows: funds.rows.map((row) => ({
        ...row,
        initial: mend(row.initial),
        change: mend(row.change),
        adjusted: mend(row.adjusted),
        executed: mend(row.executed),
      })),
    },
  };
  return found ? mended : null;
}
