/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { SimulatedExcel } from '../../../excel-sim/excel';
import { parseArea } from '../../../excel-sim/model/area';
import { beforeRequest } from '../../../excel-sim/people/meanwhile';
import { deleteRow, insertRow, sortRows } from '../../../excel-sim/people/rows';
import { keepRules } from '../../../excel-sim/people/rules';
import { pressUndo } from '../../../excel-sim/people/undo';
import { stateOf } from '../../../fuzz/excel-state';
import { marked, PROMPT, prompts } from '../../sheets';
import { openBench } from '../excel-bench';
import { valueAt } from '../see';
import { leftAlone, NAME, SHEET, WORDS } from './deeds';

type Act = (excel: SimulatedExcel) => void;

const TWICE: readonly (readonly [string, Act, Act])[] = [
  ['inserts a row, and one more', (e) => insertRow(e, NAME, 2), (e) => insertRow(e, NAME, 2)],
  [
    'sorts, and sorts back',
    (e) => sortRows(e, NAME, 2, [3, 2]),
    (e) => sortRows(e, NAME, 2, [3, 2]),
  ],
  ['types, and inserts a row', (e) => e.user(NAME, 'C2', WORDS), (e) => insertRow(e, NAME, 1)],
];

test.each(TWICE)('somebody %s while a write is taken back: all is theirs', async (_, one, two) => {
  const { host, excel } = await openBench([SHEET]);
  beforeRequest(excel, 2, () => {
    one(excel);
    beforeRequest(excel, 2, () => two(excel));
  });
  await expect(host.apply(NAME, prompts([2]))).rejects.toMatchObject({ code: 'changed' });
  const theirs = leftAlone({ what: '', act: one }, { what: '', act: two });
  expect(stateOf(excel, NAME)).toEqual(theirs);
});

test('words a restore wrote over go back to their own row, wherever it stands by then', async () => {
  const { host, excel } = await openBench([SHEET]);
  const receipt = await host.apply(NAME, prompts([2]));
  beforeRequest(excel, 2, () => {
    deleteRow(excel, NAME, 2);
    beforeRequest(excel, 2, () => insertRow(excel, NAME, 2));
  });
  await host.restore(receipt);
  expect([valueAt(excel, NAME, 'A3'), valueAt(excel, NAME, 'C3')]).toEqual(['指标3', '台风停工']);
});

test('words that Ctrl+Z put back are not said to be missing', async () => {
  const { host, excel } = await openBench([SHEET]);
  beforeRequest(excel, 2, () => {
    excel.user(NAME, 'C2', WORDS);
    beforeRequest(excel, 2, () => pressUndo(excel));
  });
  const writing = host.apply(NAME, prompts([2]));
  await expect(writing).rejects.toMatchObject({ message: expect.not.stringContaining(WORDS) });
  expect(valueAt(excel, NAME, 'C2')).toBe(WORDS);
});

test('a prompt that is not allowed is taken out though a row was inserted above it', async () => {
  const { host, excel } = await openBench([SHEET]);
  const area = parseArea('C2');
  excel.sheet(NAME).validations = [{ area, type: 'TextLength', allows: (v) => String(v) === '' }];
  beforeRequest(excel, 3, () => insertRow(excel, NAME, 1));
  await host.apply(NAME, prompts([2]));
  expect(Object.values(stateOf(excel, NAME).values)).not.toContain(PROMPT);
});

test('marks that cannot be taken back with an overtaken write stay in a receipt, and are told', async () => {
  const { host, excel } = await openBench([SHEET]);
  beforeRequest(excel, 2, () => {
    excel.user(NAME, 'C2', WORDS);
    keepRules(excel);
  });
  const { written, marks, refused } = await host.apply(NAME, prompts([2], marked([2])));
  expect(written).toEqual([]);
  expect(marks.length).toBeGreaterThan(0);
  expect(refused.map(({ why }) => why).join()).toMatch(/没能撤回.*标记/);
});
