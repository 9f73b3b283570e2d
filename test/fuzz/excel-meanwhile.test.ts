/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { Receipt } from '../../src/host/host';
import { HostError } from '../../src/host/host-error';
import type { Assumptions } from '../excel-sim/assumptions';
import type { SimulatedExcel } from '../excel-sim/excel';
import { beforeRequest } from '../excel-sim/people/meanwhile';
import { requestsOf } from '../excel-sim/requests';
import { cellAt } from '../fixtures/address';
import { openBench } from '../host/excel/excel-bench';
import { valueAt } from '../host/excel/see';
import { marked, PROMPT, prompts, table } from '../host/sheets';
import { cause, faultsOf, type Fault } from './excel-fault';

const NAME = '评分表';
const EDITS = prompts([1, 3], marked([1]));
const WORDS = '因疫情推迟，已于12月补办';

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
  const end = cause(excel, fault);
  const failing = excel.beforeAction;
  let typed = false;
  excel.beforeAction = (note) => {
    if (!typed && requestsOf(excel).length === 1) {
      typed = true;
      type(excel);
    }
    failing(note);
  };
  return end;
}

/** The words stand where they were typed, or whoever typed them is told. */
function expectKeptOrTold(now: unknown, outcome: Receipt | HostError, fault: Fault): void {
  if (now === WORDS) {
    const written = outcome instanceof HostError ? [] : outcome.written;
    expect({ fault, cells: written.map(({ cell }) => cell) }).not.toMatchObject({
      cells: expect.arrayContaining([cellAt('C1')]),
    });
    return;
  }
  const told =
    outcome instanceof HostError
      ? outcome.message
      : outcome.refused.map(({ why }) => why).join('\n');
  expect({ fault, now, told }).toEqual({
    fault,
    now: PROMPT,
    told: expect.stringMatching(new RegExp(`${WORDS}|可能被盖掉|无法确认`)),
  });
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
      const outcome = await host.apply(NAME, EDITS).catch((error: unknown) => {
        if (error instanceof HostError) return error;
        throw error;
      });
      await line.idle();
      end();
      expectKeptOrTold(valueAt(excel, NAME, 'C1'), outcome, fault);
      if (outcome instanceof HostError) continue;
      const known = outcome.written.some(({ before }) => before.value === WORDS);
      await host.restore(outcome);
      if (known) expect({ fault, now: valueAt(excel, NAME, 'C1') }).toEqual({ fault, now: WORDS });
      expect(valueAt(excel, NAME, 'C3')).toBe('');
    }
  });
});
