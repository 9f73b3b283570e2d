import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP } from '../../src/cli/help';
import { PRESETS } from '../../src/engine/presets';

const PAGE = readFileSync(join(__dirname, '../../docs/presets.md'), 'utf8');
const USUAL = '默认';

test.each(PRESETS)('%s has a row with its source in docs/presets.md', (places) => {
  const [row = ''] = PAGE.match(new RegExp(`^\\| ${places} +\\|.*$`, 'm')) ?? [];
  const [, , differs = '', source = ''] = row.split('|');
  expect(differs.trim()).not.toBe('');
  expect(source.trim()).not.toBe('');
});

test('the command line names every place', () => {
  const names = PRESETS.flatMap((places) => places.split('、')).filter((name) => name !== USUAL);
  const [, said = ''] = /--preset[^：]*：(.*)$/m.exec(HELP) ?? [];
  expect(said.split('、').toSorted()).toEqual(names.toSorted());
});
