import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../../src/engine/assess';
import { format } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { formOf } from './form-of';

const FOLDER = path.join(__dirname, 'pairs');
const PAIRS = readdirSync(FOLDER).flatMap(pairsIn);

function pairsIn(file: string): readonly string[][] {
  return JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
}

/**
 * expected, actual, weight, method, score (`low..high` for a tier, `-` for none), verdict; and the
 * indicator's name where that counts
 */
test.each(PAIRS)(
  '%s → %s, weight %s: %s %s %s',
  (expected, actual, weight, method, score, verdict, name = '指标') => {
    const [assessment] = assess(formOf({ name, expected, actual, weight }), DEFAULT_OPTIONS);
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
