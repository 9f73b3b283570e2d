import { assess } from '../../../src/engine/check/assess';
import { format } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS, type Options } from '../../../src/engine/options';
import { formOf } from './form-of';
import oracle from './oracle.json';

// weight, target, actual, then the scores that Python's decimal module (60 digits, ROUND_HALF_UP)
// gives for: positive, reverse, reverse with option linear.
const [WEIGHTS, TARGETS, ACTUALS, POSITIVE, REVERSE, LINEAR] = [0, 1, 2, 3, 4, 5].map((column) =>
  oracle.map((row) => row[column] ?? ''),
);

function scores(operator: string, options: Options = DEFAULT_OPTIONS): readonly string[] {
  const rows = oracle.map((_, index) => ({
    weight: WEIGHTS?.[index],
    expected: `${operator}${TARGETS?.[index]}`,
    actual: ACTUALS?.[index],
  }));
  return assess(formOf(rows), options).map(({ recomputed }) =>
    recomputed === null ? 'none' : format(recomputed),
  );
}

test('positive targets score as an independent decimal library computes them', () => {
  expect(scores('≥')).toEqual(POSITIVE);
});

test('reverse targets score as an independent decimal library computes them', () => {
  expect(scores('≤')).toEqual(REVERSE);
});

test('the linear option scores as an independent decimal library computes it', () => {
  expect(scores('≤', { ...DEFAULT_OPTIONS, reverse: 'linear' })).toEqual(LINEAR);
});
