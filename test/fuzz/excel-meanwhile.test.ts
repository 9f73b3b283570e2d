/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { Receipt, Refusal } from '../../src/host/host';
import { HostError } from '../../src/host/host-error';
import type { Assumptions } from '../excel-sim/assumptions';
import type { SimulatedExcel } from '../excel-sim/excel';
import { beforeRequest } from '../excel-sim/people/meanwhile';
import { requestsOf } from '../excel-sim/requests';
import { openBench } from '../host/excel/excel-bench';
import { valueAt } from '../host/excel/see';
import { marked, PROMPT, prompts, table } from '../host/sheets';
import { cause, faultsOf, type Fault } from './excel-fault';

const NAME = '评分表';
const EDITS = prompts([1, 3], marked([1]));
const WORDS = '因疫情推迟，已于12月补办';
const NOTHING: Receipt = {
  sheet: NAME,
  sheetId: NAME,
  written: [],
  guards: [],
  marks: [],
  refused: [],
};

const EXCELS: readonly (readonly [string, Partial<Assumptions>])[] = [
  ['tells nothing of a failed request', {}],
  ['tells what came before the failure', { resultsOnError: true }],
  ['takes a failed request back', { rollsBack: true }],
];

function type(excel: SimulatedExcel): void {
  excel.user(NAME, 'C1', WORDS);
}

/** Somebody types as the writing begins, and something fails at about the same time. */
function typeAndFail(excel: SimulatedExcel, fault: Fault): () => void {
  const already = requestsOf(excel).length;
  const end = cause(excel, fault);
  const failing = excel.beforeAction;
  let typed = false;
  excel.beforeAction = (note) => {
    if (!typed && requestsOf(excel).length === already + 1) {
      typed = true;
      type(excel);
    }
    failing(note);
  };
  return end;
}

/** The words stand where they were typed, or whoever typed them is told. */
function expectKeptOrTold(now: unknown, told: readonly string[], fault: Fault): void {
  const honest = new RegExp(`${WORDS}|可能被盖掉|无法确认`);
  const kept = now === WORDS || told.some((sentence) => honest.test(sentence));
  expect({ fault, now, told, kept }).toEqual({ fault, now, told, kept: true });
}

/** What was answered; the error where it was refused. */
async function answered<T>(work: Promise<T>): Promise<T | HostError> {
  return work.catch((error: unknown) => {
    if (error instanceof HostError) return error;
    throw error;
  });
}

function whys(refusals: readonly Refusal[]): readonly string[] {
  return refusals.map(({ why }) => why);
}

describe.each(EXCELS)('an Excel that %s', (_, assumptions) => {
  test('loses no word typed as the writing begins, whatever fails then', async () => {
    const sound = await openBench([table(3)], assumptions);
    beforeRequest(sound.excel, 2, () => type(sound.excel));
    const faults = await faultsOf(sound.excel, () => sound.host.apply(NAME, EDITS).catch(() => {}));
    expect(faults.length).toBeGreaterThan(5);
    for (const fault of faults) {
      const { excel, host, line } = await openBench([table(3)], assumptions);
      const end = typeAndFail(excel, fault);
      const outcome = await answered(host.apply(NAME, EDITS));
      await line.idle();
      end();
      const now = valueAt(excel, NAME, 'C1');
      const failed = outcome instanceof HostError;
      expectKeptOrTold(now, failed ? [outcome.message] : whys(outcome.refused), fault);
      const receipt = failed ? NOTHING : outcome;
      const claimed = receipt.written.some(({ cell }) => cell.row === 0);
      expect({ fault, claimed: claimed && now === WORDS }).toEqual({ fault, claimed: false });
      const known = receipt.written.some(({ before }) => before.value === WORDS);
      await host.restore(receipt);
      const after = valueAt(excel, NAME, 'C1');
      expect({ fault, lost: known && after !== WORDS }).toEqual({ fault, lost: false });
    }
  });

  test('loses no word typed as a prompt is taken back, whatever fails then', async () => {
    const sound = await openBench([table(3)], assumptions);
    const first = await sound.host.apply(NAME, EDITS);
    await sound.line.idle();
    beforeRequest(sound.excel, 2, () => type(sound.excel));
    const faults = await faultsOf(sound.excel, () => sound.host.restore(first));
    expect(faults.length).toBeGreaterThan(5);
    for (const fault of faults) {
      const { excel, host, line } = await openBench([table(3)], assumptions);
      const receipt = await host.apply(NAME, EDITS);
      await line.idle();
      const end = typeAndFail(excel, fault);
      const outcome = await answered(host.restore(receipt));
      await line.idle();
      end();
      const now = valueAt(excel, NAME, 'C1');
      const failed = outcome instanceof HostError;
      const told = failed ? [outcome.message] : whys([...outcome.changed, ...outcome.refused]);
      expectKeptOrTold(now, told, fault);
      const back = failed ? [] : outcome.back.filter(({ row }) => row === 0);
      expect({ fault, back: now === PROMPT ? back : [] }).toEqual({ fault, back: [] });
    }
  });
});
