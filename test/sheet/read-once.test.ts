import { Session, type Profiler } from 'node:inspector';
import { check } from '../../src/engine/check/check';
import type { Form } from '../../src/engine/model/form';
import { forgetAll } from '../../src/engine/once';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { sheetRows } from '../../src/sheet/cells/sheet-rows';
import { readForm } from '../../src/sheet/read-form';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';

/** How often node itself saw a function called, by the end of its file's path and its name. */
function callsDuring(run: () => void): (file: string, name: string) => number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  run();
  let seen: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    seen = result;
  });
  session.disconnect();
  return (file, name) => {
    const script = seen.find(({ url }) => url.endsWith(file));
    const found = script?.functions.find(({ functionName }) => functionName === name);
    if (found === undefined) throw new Error(`No call of ${name} in ${file} was seen.`);
    return found.ranges[0]?.count ?? 0;
  };
}

const GRID = gridOf(JIANGMEN_2023);
const ENTRIES = sheetRows(GRID).flatMap(({ cells }) => cells.map(({ entry }) => entry));
const TEXTS = new Set(ENTRIES.map(({ text }) => text));

/** Reads the form as if it were the first. */
function read(): Form {
  forgetAll();
  const reading = readForm(GRID);
  if (reading.kind !== 'form') throw new Error(reading.why);
  return reading.form;
}

test('reading a form spells each of its texts plainly once, and looks at it once as a header', () => {
  const calls = callsDuring(read);
  expect(TEXTS.size).toBeGreaterThan(150);
  // And the one that stands behind a colon: 填报单位名称：….
  expect(calls('language/plain.ts', 'normalise')).toBe(TEXTS.size + 1);
  expect(calls('words/header-words.ts', 'headerMeaning')).toBeLessThanOrEqual(TEXTS.size);
});

test('reading a form makes one entry of each cell and reads each row of the table once', () => {
  const calls = callsDuring(read);
  const rowsBelowHeader = GRID.rows.filter(({ row }) => row >= 14).length;
  expect(calls('cells/entry.ts', 'entryOf')).toBe(ENTRIES.length);
  expect(calls('table/table-row.ts', 'readRow')).toBe(rowsBelowHeader);
});

test('a form is read without looking at any text that another had', () => {
  read();
  const calls = callsDuring(() => readForm(GRID));
  expect(calls('language/plain.ts', 'normalise')).toBe(1);
});

test('checking a form spells no cell again', () => {
  const form = read();
  const calls = callsDuring(() => check(form, DEFAULT_OPTIONS));
  // The reasons are read for equations once more, where a line break parts two numbers.
  const reasons = form.indicators.filter(({ reason }) => reason !== null).length;
  expect(calls('language/plain.ts', 'normalise')).toBeLessThanOrEqual(reasons);
});
