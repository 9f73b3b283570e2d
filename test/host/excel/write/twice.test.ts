/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { Receipt } from '../../../../src/host/host';
import { HostError } from '../../../../src/host/host-error';
import type { SimulatedExcel } from '../../../excel-sim/excel';
import { beforeRequest } from '../../../excel-sim/people/meanwhile';
import { sortRows } from '../../../excel-sim/people/rows';
import { stateOf } from '../../../fuzz/excel-state';
import { PROMPT, prompts } from '../../sheets';
import { openBench } from '../excel-bench';
import { leftAlone, NAME, ROWS_MOVING, SHEET, TYPING, type Deed } from './deeds';

const DEEDS: readonly Deed[] = [
  ...TYPING.slice(0, 1),
  { what: 'types into the next row', act: (excel) => excel.user(NAME, 'C3', '改写的原因') },
  ...ROWS_MOVING,
  { what: 'turns the table round', act: (excel) => sortRows(excel, NAME, 1, [4, 3, 2, 1]) },
];
/** What is done before the writing request, and what before one of those that take it back. */
const CASES = DEEDS.flatMap((first) =>
  DEEDS.flatMap((second) =>
    [1, 2].map((nth) => [first.what, second.what, nth, first, second] as const),
  ),
);

/** The result tells which of the two were done; there may have been no request to take back. */
function twice(excel: SimulatedExcel, first: Deed, second: Deed, nth: number): readonly Deed[] {
  const done: Deed[] = [];
  beforeRequest(excel, 2, () => {
    first.act(excel);
    done.push(first);
    beforeRequest(excel, 1 + nth, () => {
      second.act(excel);
      done.push(second);
    });
  });
  return done;
}

/** Everybody's reasons are in their rows or told, and no prompt stands of which nobody knows. */
function expectHonest(
  excel: SimulatedExcel,
  theirs: Readonly<Record<string, unknown>>,
  told: string,
  known: Receipt | null,
): void {
  const { values } = stateOf(excel, NAME);
  const amiss = [...new Set([...Object.keys(values), ...Object.keys(theirs)])].filter((place) => {
    if (values[place] === theirs[place]) return false;
    const mine = values[place] === undefined || values[place] === PROMPT;
    return (
      !mine ||
      (theirs[place] !== undefined && !told.includes(JSON.stringify(theirs[place]).slice(1, -1)))
    );
  });
  const standing = Object.values(values).filter((value) => value === PROMPT).length;
  const unknown = Math.max(0, standing - (known?.written.length ?? 0));
  expect({ amiss, unknown, told }).toEqual({ amiss: [], unknown: 0, told });
}

test.each(CASES)(
  'somebody %s before a write and %s before request %d after it: all is theirs or told',
  async (_, __, nth, first, second) => {
    const { host, excel } = await openBench([SHEET]);
    const done = twice(excel, first, second, nth);
    const outcome = await host.apply(NAME, prompts([1, 2, 4])).catch((error: unknown) => {
      if (error instanceof HostError) return error;
      throw error;
    });
    const told =
      outcome instanceof HostError
        ? outcome.message
        : outcome.refused.map(({ why }) => why).join('；');
    const theirs = leftAlone(...done).values;
    expectHonest(excel, theirs, told, outcome instanceof HostError ? null : outcome);
  },
);

test.each(CASES)(
  'somebody %s before a restore and %s before request %d after it: all is theirs or told',
  async (_, __, nth, first, second) => {
    const { host, excel } = await openBench([SHEET]);
    const receipt = await host.apply(NAME, prompts([1, 2, 4]));
    const done = twice(excel, first, second, nth);
    const { changed, refused, remaining } = await host.restore(receipt);
    const told = [...changed, ...refused].map(({ why }) => why).join('；');
    expectHonest(excel, leftAlone(...done).values, told, remaining);
  },
);
