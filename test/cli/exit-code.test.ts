import { exitCodeOf, worse, type ExitCode } from '../../src/cli/exit-code';
import type { Result } from '../../src/cli/result';
import { checked } from '../documents/checked-form';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';

const REMARK = { file: 'a.xlsx', why: '。' };
const RIGHT: Result = { kind: 'checked', ...checked(JIANGMEN_2023) };
const WRONG: Result = { kind: 'checked', ...checked(withCells(JIANGMEN_2023, { F17: 2.32 })) };

test.each<[string, Result, ExitCode]>([
  ['a form with warnings alone', RIGHT, 0],
  ['a form with an error', WRONG, 1],
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
