import { assess } from '../../../src/engine/assess';
import { format } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { formOf } from './form-of';
import pairs from './pairs.json';

/** expected, actual, weight, method, score (`low..high` for a tier, `-` for none), verdict */
test.each(pairs)(
  '%s → %s, weight %s: %s %s %s',
  (expected, actual, weight, method, score, verdict) => {
    const [assessment] = assess(formOf({ expected, actual, weight }), DEFAULT_OPTIONS);
    const { range, recomputed, met } = assessment ?? {};
    const points = range
      ? `${format(range.low)}..${format(range.high)}`
      : recomputed
        ? format(recomputed)
        : '-';
    const known = { true: 'met', false: 'missed' }[String(met)] ?? '?';
    expect([assessment?.method ?? 'none', points, known]).toEqual([method, score, verdict]);
  },
);
