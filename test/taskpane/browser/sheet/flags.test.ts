import { flagsOf, sameFlags } from '../../../../src/taskpane/browser/sheet/flags';
import { cellAt } from '../../../fixtures/address';
import { FINDING } from '../finding';

const error = { ...FINDING, cell: cellAt('B2') };
const warning = { ...FINDING, severity: 'warning', cell: cellAt('B2') } as const;
const info = { ...FINDING, severity: 'info', cell: cellAt('C2') } as const;

test('a cell bears the most urgent that is told of it, in whatever order', () => {
  for (const findings of [
    [error, warning, info],
    [info, warning, error],
  ])
    expect([...(flagsOf(findings).get(1) ?? [])].toSorted(([a], [b]) => a - b)).toEqual([
      [1, 'error'],
      [2, 'info'],
    ]);
});

test('a row without a finding bears nothing', () => {
  expect(flagsOf([error]).get(0)).toBeUndefined();
});

test('rows are alike that bear the same in the same places', () => {
  const row = (...findings: (typeof error | typeof warning | typeof info)[]) =>
    flagsOf(findings).get(1) ?? null;
  expect(sameFlags(row(error, info), row(error, info))).toBe(true);
  expect(sameFlags(row(error), row(warning))).toBe(false);
  expect(sameFlags(row(error), row(error, info))).toBe(false);
  expect(sameFlags(row(error), null)).toBe(false);
  expect(sameFlags(null, null)).toBe(true);
});
