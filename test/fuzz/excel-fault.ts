import type { SimulatedExcel } from '../excel-sim/excel';
import { requestsOf } from '../excel-sim/requests';
import { WireError } from '../excel-sim/wire/wire-error';

/** One thing that goes wrong: an action that fails, or the answer to a request that gets lost. */
export interface Fault {
  /** Which of the requests from now on, counted from zero. */
  readonly request: number;
  /** Which of its actions fails; null where all are carried out and nobody hears of it. */
  readonly action: number | null;
}

/** Every fault that can befall the requests which a piece of work waits for. */
export async function faultsOf(
  excel: SimulatedExcel,
  work: () => Promise<unknown>,
): Promise<readonly Fault[]> {
  const before = excel.log.length;
  await work();
  const awaited = new Set(requestsOf(excel));
  return excel.log.slice(before).flatMap(({ request }, place): Fault[] => {
    if (!awaited.has(request)) return [];
    const actions = request.Actions.map((_, action) => ({ request: place, action }));
    return [...actions, { request: place, action: null }];
  });
}

/** Lets the fault happen once; the result ends it where it did not come to pass. */
export function cause(excel: SimulatedExcel, { request, action }: Fault): () => void {
  const { assumptions } = excel;
  const at = excel.log.length + request;
  let seen = 0;
  const end = (): void => {
    excel.assumptions = assumptions;
    excel.beforeAction = () => {};
  };
  excel.beforeAction = () => {
    if (excel.log.length > at) end();
    if (excel.log.length !== at) return;
    if (action === null) excel.assumptions = { ...assumptions, longestAnswer: 0 };
    else if (seen === action) throw new WireError('GeneralException');
    seen += 1;
  };
  return end;
}
