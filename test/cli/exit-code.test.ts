// Covers src/cli/result.ts
import { exitCodeOf, worse, type ExitCode } from '../../src/cli/exit-code';
import type { Result } from '../../src/cli/result';
import { spotsOf } from '../../src/documents/rounds/spot';
import { checked } from '../documents/checked-form';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';

const REMARK = { file: 'a.xlsx', why: '。' };
const RIGHT: Result = { kind: 'checked', ...checked(JIANGMEN_2023), round: null, beside: [] };
const FAULTY = checked(withCells(JIANGMEN_2023, { F17: 2.32 }));
const WRONG: Result = { kind: 'checked', ...FAULTY, round: null, beside: [] };
const OPEN = spotsOf(FAULTY.report);
const ANSWERS = { answers: new Map(), ticked: new Set<never>(), listed: false };
const OLD: Result = {
  kind: 'checked',
  ...FAULTY,
  round: { known: true, mended: [], open: OPEN, added: [], ...ANSWERS },
  beside: [],
};
const NEW: Result = {
  kind: 'checked',
  ...FAULTY,
  round: { known: true, mended: [], open: [], added: OPEN, ...ANSWERS },
  beside: [],
};

test.each<[string, Result, ExitCode]>([
  ['a form with warnings alone', RIGHT, 0],
  ['a form with an error', WRONG, 1],
  ['a form whose errors are all known from the last round', OLD, 0],
  ['a form with an error that the last round did not have', NEW, 1],
  ['a file that could not be checked', { kind: 'refused', ...REMARK }, 2],
  ['a copy that could not be written', { kind: 'not-copied', ...REMARK }, 2],
  ['a copy', { kind: 'copied', ...REMARK }, 0],
  ['a blank template', { kind: 'left-out', ...REMARK }, 0],
])('%s', (_, result, code) => {
  expect(exitCodeOf(result)).toBe(code);
});

test('of several results the worst one counts, wherever it stands', () => {
  const codes: readonly ExitCode[] = [0, 2, 1, 0];
  expect(codes.reduce<ExitCode>(worse, 0)).toBe(2);
});
