/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { Receipt, Restored } from '../../src/host/host';
import { HostError } from '../../src/host/host-error';
import type { Assumptions } from '../excel-sim/assumptions';
import { openBench, type ExcelBench } from '../host/excel/excel-bench';
import { marked, prompts, table } from '../host/sheets';
import { cause, faultsOf, type Fault } from './excel-fault';
import { stateOf } from './excel-state';

const NAME = '评分表';
const USERS_RULE = { range: 'A1:C9', formula: '$B1>9' };
const SHEET = table(5, { conditionalFormats: [USERS_RULE] });
/** Cells apart from each other and marks of each kind: one request of many actions. */
const EDITS = prompts([1, 3, 5], marked([1, 3]));
const FIRST_MARKS = prompts([], marked([2]));

const EXCELS: readonly (readonly [string, Partial<Assumptions>])[] = [
  ['tells nothing of a failed request', {}],
  ['tells what came before the failure', { resultsOnError: true }],
  ['takes a failed request back', { rollsBack: true }],
];

/** Does the work in a workbook of its own for each fault that can befall it. */
async function withEachFault<T>(
  assumptions: Partial<Assumptions>,
  prepare: (bench: ExcelBench) => Promise<T>,
  work: (bench: ExcelBench, prepared: T) => Promise<unknown>,
  expectHonest: (bench: ExcelBench, prepared: T, fault: Fault) => Promise<void>,
): Promise<void> {
  const sound = await openBench([SHEET], assumptions);
  const ready = await prepare(sound);
  await sound.line.idle();
  const faults = await faultsOf(sound.excel, () => work(sound, ready));
  expect(faults.length).toBeGreaterThan(5);
  for (const fault of faults) {
    const bench = await openBench([SHEET], assumptions);
    const prepared = await prepare(bench);
    await bench.line.idle();
    await expectHonest(bench, prepared, fault);
  }
}

/** What the work gives under a fault; the error where it is refused. */
async function under<T>({ excel, line }: ExcelBench, fault: Fault, work: () => Promise<T>) {
  const end = cause(excel, fault);
  const result = await work().catch((error: unknown) => {
    if (error instanceof HostError) return error;
    throw error;
  });
  await line.idle();
  end();
  return result;
}

describe.each(EXCELS)('an Excel that %s', (_, assumptions) => {
  test('is read or refuses, and stays as it was', async () => {
    await withEachFault(
      assumptions,
      async ({ excel }) => stateOf(excel, NAME),
      ({ host }) => host.read(NAME),
      async (bench, before, fault) => {
        await under(bench, fault, () => bench.host.read(NAME));
        expect(stateOf(bench.excel, NAME)).toEqual(before);
      },
    );
  });

  test('is written as the receipt says or not at all, and can be restored', async () => {
    await withEachFault(
      assumptions,
      async ({ excel }) => stateOf(excel, NAME),
      ({ host }) => host.apply(NAME, EDITS),
      async (bench, before, fault) => {
        const { host, excel } = bench;
        const receipt = await under<Receipt>(bench, fault, () => host.apply(NAME, EDITS));
        const after = stateOf(excel, NAME);
        if (receipt instanceof HostError) {
          expect({ fault, ...after }).toEqual({ fault, ...before });
          return;
        }
        const written = receipt.written.map(({ cell, after: { value } }) => [
          `${cell.row},${cell.column}`,
          value,
        ]);
        const values = { ...before.values, ...Object.fromEntries(written) };
        expect({ fault, values: after.values }).toEqual({ fault, values });
        await host.restore(receipt);
        expect(stateOf(excel, NAME).values).toEqual(before.values);
        await host.clearMarks(NAME);
        expect({ fault, ...stateOf(excel, NAME) }).toEqual({ fault, ...before });
      },
    );
  });

  test('is restored as it says, and wholly the second time', async () => {
    await withEachFault(
      assumptions,
      async ({ excel, host }) => {
        const before = stateOf(excel, NAME);
        return { before, receipt: await host.apply(NAME, EDITS) };
      },
      ({ host }, { receipt }) => host.restore(receipt),
      async (bench, { before, receipt }, fault) => {
        const { host, excel } = bench;
        const ours = stateOf(excel, NAME);
        const restored = await under<Restored>(bench, fault, () => host.restore(receipt));
        const now = stateOf(excel, NAME);
        const back = restored instanceof HostError ? [] : restored.back;
        const values = { ...ours.values };
        for (const { row, column } of back) delete values[`${row},${column}`];
        expect({ fault, values: now.values }).toEqual({ fault, values });
        await host.restore(receipt);
        await host.clearMarks(NAME);
        expect({ fault, ...stateOf(excel, NAME) }).toEqual({ fault, ...before });
      },
    );
  });

  test('keeps the marks it had or gets the new ones', async () => {
    await withEachFault(
      assumptions,
      async ({ excel, host }) => {
        const before = stateOf(excel, NAME);
        await host.apply(NAME, FIRST_MARKS);
        return { before, marked: stateOf(excel, NAME) };
      },
      ({ host }) => host.apply(NAME, EDITS),
      async (bench, { before, marked: first }, fault) => {
        const { host, excel } = bench;
        const receipt = await under(bench, fault, () => host.apply(NAME, EDITS));
        if (receipt instanceof HostError)
          expect({ fault, ...stateOf(excel, NAME) }).toEqual({ fault, ...first });
        else await host.restore(receipt);
        await host.clearMarks(NAME);
        expect({ fault, ...stateOf(excel, NAME) }).toEqual({ fault, ...before });
      },
    );
  });
});
