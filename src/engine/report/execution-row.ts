import { isExecutionName } from '../language/execution-name';
import type { Assessment } from '../scoring/assessment';

/** True for the row that scores how much of the budget was spent, also where it has a target. */
export function isExecutionRow({ method, indicator: { name } }: Assessment): boolean {
  return method === 'execution' || isExecutionName(name.plain);
}
