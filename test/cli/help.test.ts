import { parseArguments } from '../../src/cli/arguments';
import { HELP } from '../../src/cli/help';

/** Each option that the help tells of, with a value where it takes one. */
const TOLD = HELP.split('\n').flatMap((line) => {
  const [, names = '', value = ''] =
    /^ {2}(-[\w-]+(?:, -[\w-]+)*)(?: (\S+))? {2,}/.exec(line) ?? [];
  return names === '' ? [] : names.split(', ').map((name) => ({ name, value }));
});

/** What an option goes with that is none by itself. */
function besides(name: string): readonly string[] {
  return name === '--with-list' ? ['--write', 'out'] : [];
}

test('every option that the help tells of is one, and takes what it says', () => {
  const commands = TOLD.map(({ name, value }) =>
    parseArguments(['check', 'a.xlsx', ...besides(name), name, ...(value === '' ? [] : [value])]),
  );
  expect(TOLD.length).toBeGreaterThan(5);
  expect(commands.filter(({ kind }) => kind === 'wrong')).toEqual([]);
});

test('an option is told of with the values it takes, no more and no fewer', () => {
  const kinds = TOLD.map(({ name, value }) => {
    const other = value === '' ? ['--', 'x'] : [];
    return parseArguments(['check', 'a.xlsx', ...besides(name), name, ...other]).kind === 'wrong';
  });
  expect(kinds).toEqual(TOLD.map(({ value }) => value !== ''));
});
