// Covers src/engine/check/found.ts
import { check, checkInSteps } from '../../../src/engine/check/check';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Report } from '../../../src/engine/report/report';
import type { Steps } from '../../../src/engine/steps';
import { formOf } from '../scoring/form-of';

const FAULTY = formOf([
  { expected: '≥5', actual: '4', weight: '60', claimed: '60' },
  { expected: '≥5', actual: '≥5', weight: '50', claimed: '50' },
  { expected: '≥5', actual: '4', weight: '-10', claimed: '11' },
]);

test('a rule that is switched off finds nothing and is listed as off', () => {
  const off = ['score-mismatch', 'value-unmeasured'];
  const report = check(FAULTY, { ...DEFAULT_OPTIONS, off });
  expect(check(FAULTY).findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(off));
  expect(report.findings.filter(({ rule }) => off.includes(rule))).toEqual([]);
  expect(report.off.toSorted()).toEqual(off);
});

test('nothing is off unless the user says so', () => {
  expect(check(FAULTY).off).toEqual([]);
});

test('findings come by severity, then row, then column', () => {
  const rank = { error: 0, warning: 1, info: 2 };
  const places = check(FAULTY).findings.map(({ severity, cell }) => [
    rank[severity],
    cell.row,
    cell.column,
  ]);
  const sorted = places.toSorted((a, b) => {
    const [first] = a.flatMap((part, index) => part - (b[index] ?? 0) || []);
    return first ?? 0;
  });
  expect(new Set(places.map(([severity]) => severity)).size).toBeGreaterThan(1);
  expect(places).toEqual(sorted);
});

test('the other end of a finding is never its own cell', () => {
  const form = formOf([{ weight: '60' }, { weight: '30' }]);
  const total = check(form).findings.find(({ rule }) => rule === 'weight-total');
  expect([total?.cell, total?.also]).toEqual([{ row: 0, column: 1 }, [{ row: 1, column: 1 }]]);
});

function walked(steps: Steps<Report>): { readonly count: number; readonly report: Report } {
  for (let count = 0; ; count += 1) {
    const { done, value } = steps.next();
    if (done === true) return { count, report: value };
  }
}

describe('in steps', () => {
  const rows = Array.from({ length: 40 }, (_, row) => ({
    expected: '≥5',
    actual: row % 2 === 0 ? '4' : '≥5',
    weight: '2.5',
    claimed: '2.5',
  }));

  test('a check says the same', () => {
    expect(walked(checkInSteps(FAULTY, DEFAULT_OPTIONS)).report).toEqual(check(FAULTY));
  });

  test('no step is longer than one row, one finding or one repair that is tried', () => {
    const form = formOf(rows);
    const { count, report } = walked(checkInSteps(form, DEFAULT_OPTIONS));
    const { length } = report.findings;
    expect(length).toBeGreaterThanOrEqual(40);
    const untried = 40 + length;
    expect(count).toBeGreaterThan(untried);
    // Each row is scored again in the forms with a repair, which end in a step of their own.
    expect((count - untried) % (40 + 1)).toBe(0);
  });
});
