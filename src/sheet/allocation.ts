import type { Decimal } from '../engine/decimal';
import type { Amount, Funds, SplitAmount } from '../engine/form';
import { amountOf } from './amount';
import { fundsLabel } from './funds-label';
import type { SheetCells } from './sheet-cells';

/** 资金情况 as the Jiangmen form prints it. */
export type Allocation = Pick<Funds, 'budget' | 'allocated' | 'spent'>;

type Part = 'local' | 'transferred';
type Topic = 'planned' | 'allocated' | 'paid';

/**
 * Reads 预算计划安排, 实际分配下达 and 实际支出金额, the latter two split into 市本级 and
 * 转移支付至下级. A number belongs to the labels read before it; any other text ends them.
 */
export function readAllocation(cells: SheetCells, headerRow: number, unit: Decimal): Allocation {
  const amounts = new Map<string, Amount>();
  let topic: Topic | null = null;
  let part: Part = 'local';
  for (const row of cells.rows.filter((one) => one < headerRow))
    for (const entry of cells.entries(row)) {
      const label = fundsLabel(entry);
      const amount = amountOf(entry, unit);
      if (label === 'planned' || label === 'allocated' || label === 'paid') {
        topic = label;
        part = 'local';
      } else if (label === 'local' || label === 'transferred') part = label;
      else if (amount === null) topic = null;
      else if (topic !== null && !amounts.has(`${topic} ${part}`))
        amounts.set(`${topic} ${part}`, amount);
    }
  return {
    budget: amounts.get('planned local') ?? null,
    allocated: split(amounts, 'allocated'),
    spent: split(amounts, 'paid'),
  };
}

function split(amounts: ReadonlyMap<string, Amount>, topic: Topic): SplitAmount | null {
  const local = amounts.get(`${topic} local`) ?? null;
  const transferred = amounts.get(`${topic} transferred`) ?? null;
  return local === null && transferred === null ? null : { local, transferred };
}
