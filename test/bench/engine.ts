import { check } from '../../src/engine/check/check';
import type { Form } from '../../src/engine/model/form';
import { forgetAll } from '../../src/engine/once';
import { readForm } from '../../src/sheet/read-form';
import { gridOf } from '../fixtures/grid-of';
import { figureOf, measured, type Section } from './figure';
import { inTurn, processorTime } from './in-turn';
import { largeForm } from './large-form';

const SIZES = [100, 1000, 10_000];
const ROUNDS = 12;
/** So many times the rows cost no more than this power of it. */
const MOST_EXPONENT = 1.15;
const WELL_UNDER_A_SECOND = 1000;

/** The engine alone, on forms of which most rows hold a mistake. */
export async function engineSection(): Promise<Section> {
  const forms = SIZES.map(formOf);
  // Each form is one that nobody has checked before.
  const runs = await inTurn(ROUNDS, forms, (form) => {
    forgetAll();
    return processorTime(() => check(form));
  });
  return measured(
    'Engine',
    SIZES.flatMap((size, at) => {
      const [own = [], smaller] = [runs[at], runs[at - 1]];
      const budget = size === 10_000 ? WELL_UNDER_A_SECOND : null;
      const time = figureOf(`${size} indicators`, own, 'ms', budget);
      if (smaller === undefined) return [time];
      const steps = Math.log(size / (SIZES[at - 1] ?? 1));
      const exponents = own.map((cost, round) => Math.log(cost / (smaller[round] ?? 1)) / steps);
      // What is small is over before it is compiled.
      const most = size === 10_000 ? MOST_EXPONENT : null;
      return [time, figureOf(`growth from ${SIZES[at - 1]}`, exponents, 'exponent', most)];
    }),
  );
}

function formOf(indicators: number): Form {
  const reading = readForm(gridOf(largeForm(indicators)));
  if (reading.kind !== 'form') throw new Error(reading.why);
  return reading.form;
}
