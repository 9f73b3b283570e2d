import { check } from '../../src/engine/check';
import type { Form } from '../../src/engine/model/form';
import { readForm } from '../../src/sheet/read-form';
import { gridOf } from '../fixtures/grid-of';
import { figure, measured, type Section } from './figure';
import { largeForm } from './large-form';
import { leastTime } from './least-time';

const SIZES = [100, 1000, 10_000];
const RUNS = 5;
/** Ten times the rows may take little more than ten times as long. */
const MOST_GROWTH = 12;
const WELL_UNDER_A_SECOND = 1000;

/** The engine alone, on forms of which most rows hold a mistake. */
export function engineSection(): Section {
  const times = SIZES.map((size) => {
    const form = formOf(size);
    return { size, time: leastTime(RUNS, () => check(form)) };
  });
  return measured(
    'Engine',
    times.flatMap(({ size, time }, place) => {
      const smaller = times[place - 1];
      const budget = size === 10_000 ? WELL_UNDER_A_SECOND : null;
      const own = figure(`${size} indicators`, time, 'ms', budget);
      if (smaller === undefined) return [own];
      const growth = time / smaller.time;
      return [own, figure(`growth from ${smaller.size}`, growth, '×', MOST_GROWTH)];
    }),
  );
}

function formOf(indicators: number): Form {
  const reading = readForm(gridOf(largeForm(indicators)));
  if (reading.kind !== 'form') throw new Error(reading.why);
  return reading.form;
}
