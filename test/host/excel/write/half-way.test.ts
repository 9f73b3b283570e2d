/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { HostError } from '../../../../src/host/host-error';
import type { SimulatedExcel } from '../../../excel-sim/excel';
import { beforeRequest } from '../../../excel-sim/people/meanwhile';
import { deleteRow, insertRow } from '../../../excel-sim/people/rows';
import { requestsOf } from '../../../excel-sim/requests';
import { WireError } from '../../../excel-sim/wire/wire-error';
import { marked, PROMPT, prompts, table } from '../../sheets';
import { openBench, type ExcelBench } from '../excel-bench';

const NAME = '评分表';
const ROWS = [1, 3, 5];

/** What stands after a failure, and what somebody can know of it. */
interface Aftermath {
  readonly standing: number;
  /** Prompts that a receipt still has. */
  readonly known: number;
  readonly told: string;
}

/** An action of the request that writes fails, and with it something else happens. */
function failAt(excel: SimulatedExcel, failing: number, also: () => void): void {
  beforeRequest(excel, 2, () => {
    const writing = requestsOf(excel).length;
    let actions = 0;
    excel.beforeAction = ({ action }) => {
      // office.js tidies up after the request before, and does not ask whether that failed.
      if (action.Name === '_RemoveReference') return;
      actions += 1;
      if (requestsOf(excel).length !== writing) excel.beforeAction = () => {};
      else if (actions === failing) {
        also();
        throw new WireError('GeneralException');
      }
    };
  });
}

/** Lets each action of the writing request fail in turn; what stands and nobody was told of. */
async function forgotten(
  move: (excel: SimulatedExcel) => void,
  step: (bench: ExcelBench, arm: () => void) => Promise<Omit<Aftermath, 'standing'>>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let failing = 1, failed = true; failed; failing += 1) {
    const bench = await openBench([table(5)]);
    const { excel, line } = bench;
    failed = false;
    const arm = (): void =>
      failAt(excel, failing, () => {
        failed = true;
        // Before the sheet is looked at again.
        beforeRequest(excel, 2, () => move(excel));
      });
    const { known, told } = await step(bench, arm);
    await line.idle();
    const cells = [...excel.sheet(NAME).cells.values()];
    const standing = cells.filter(({ value }) => value === PROMPT).length;
    if (standing > known && !/可能被盖掉|无法确认/.test(told))
      faults.push(`action ${failing}: ${standing} stand, ${known} known; ${told}`);
    if (!failed && failing <= ROWS.length) throw new Error('the actions of the write were not met');
  }
  return faults;
}

function deleteSecond(excel: SimulatedExcel): void {
  deleteRow(excel, NAME, 2);
}

function insertFirst(excel: SimulatedExcel): void {
  insertRow(excel, NAME, 1);
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

test('no prompt is forgotten where a restore fails half way and a row is deleted meanwhile', async () => {
  const faults = await forgotten(deleteSecond, async ({ host, excel, line }, arm) => {
    const receipt = await host.apply(NAME, prompts(ROWS));
    arm();
    let remaining: typeof receipt | null = receipt;
    let told = '';
    try {
      ({ remaining } = await host.restore(receipt));
    } catch (error) {
      told = sentenceOf(error);
    }
    await line.idle();
    excel.beforeAction = () => {};
    if (remaining !== null) ({ remaining } = await host.restore(remaining));
    return { known: remaining?.written.length ?? 0, told };
  });
  expect(faults).toEqual([]);
});

test('no prompt is forgotten where a write fails half way and a row is inserted meanwhile', async () => {
  const faults = await forgotten(insertFirst, async ({ host }, arm) => {
    arm();
    try {
      const { written, refused } = await host.apply(NAME, prompts(ROWS));
      return { known: written.length, told: refused.map(({ why }) => why).join('') };
    } catch (error) {
      return { known: 0, told: sentenceOf(error) };
    }
  });
  expect(faults).toEqual([]);
});

function orNothing(error: unknown): null {
  if (error instanceof HostError) return null;
  throw error;
}

test('no row stays higher than it was, whichever action of a write fails', async () => {
  const higher: string[] = [];
  let failures = 0;
  for (let failing = 1, failed = true; failed; failing += 1) {
    const { host, excel, line } = await openBench([table(5, { fixed: { height: 15, width: 10 } })]);
    failed = false;
    failAt(excel, failing, () => {
      failed = true;
      failures += 1;
    });
    const receipt = await host.apply(NAME, prompts(ROWS, marked(ROWS))).catch(orNothing);
    await line.idle();
    excel.beforeAction = () => {};
    if (receipt !== null) await host.restore(receipt);
    const heights = [...excel.sheet(NAME).rowHeights.values()];
    if (heights.some((height) => height !== 15))
      higher.push(`action ${failing}: ${heights.join()}`);
  }
  expect(failures).toBeGreaterThan(2 * ROWS.length);
  expect(higher).toEqual([]);
});
