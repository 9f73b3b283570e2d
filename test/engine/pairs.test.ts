import { existsSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/engine/check/assess';
import { format } from '../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { pairFiles, type Pair } from './pairs';
import { formOf } from './scoring/form-of';

const FILES = pairFiles();
const FIELDS = ['name', 'label', 'target', 'actual', 'weight', 'method', 'score', 'verdict'];

describe.each(FILES)('$file', ({ covers, groups }) => {
  test.each(covers)('covers %s, which is there', (module) => {
    expect(existsSync(path.join(__dirname, '../..', module))).toBe(true);
  });

  const reasons = groups.map((group) => [group.because ?? group.limit, group] as const);
  test.each(reasons)('says either because or limit, and of which rows: %s', (_, group) => {
    const reason = group.limit === undefined ? 'because' : 'limit';
    expect(Object.keys(group)).toEqual([reason, 'rows']);
    expect(group.rows).not.toEqual([]);
  });

  const rows = groups.flatMap((group) => group.rows);
  test.each(rows.map((pair) => [inOneLine(pair), pair] as const))('%s', (_, pair) => {
    const { method, score, verdict } = pair;
    expect(outcomeOf(pair)).toEqual({ method, score, verdict });
    expect(FIELDS).toEqual(expect.arrayContaining(Object.keys(pair)));
  });
});

test('no pair stands there twice, in one file or in two', () => {
  const rows = FILES.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const cells = rows.map((row) =>
    [row.name, row.label, row.target, row.actual, row.weight].join('|'),
  );
  expect(cells.filter((cell, index) => cells.indexOf(cell) < index)).toEqual([]);
});

function inOneLine({ name, label, target, actual, method, score, verdict }: Pair): string {
  return `${label ?? ''} ${name ?? ''} ${target} → ${actual}: ${method} ${score} ${verdict}`.trim();
}

function outcomeOf({ name = '指标', label, target: expected, actual, weight = '10' }: Pair) {
  const form = formOf({
    name,
    labels: label === undefined ? [] : [label],
    expected,
    actual,
    weight,
  });
  const [assessment] = assess(form, DEFAULT_OPTIONS);
  const { method, range, recomputed, met } = assessment ?? {};
  const points = recomputed ? format(recomputed) : '-';
  return {
    method: method ?? 'none',
    score: range ? `${format(range.low)}..${format(range.high)}` : points,
    verdict: { true: 'met', false: 'missed' }[String(met)] ?? '?',
  };
}
