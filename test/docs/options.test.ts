import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_OPTIONS } from '../../src/engine/options';

test('docs/options.md names every option, and none that is not', () => {
  const page = readFileSync(join(__dirname, '../../docs/options.md'), 'utf8');
  const rows = page.match(/^\| `.*?\|/gm) ?? [];
  const named = rows.flatMap((row) => Array.from(row.matchAll(/`(\w+)`/g), ([, name]) => name));
  expect(named.toSorted()).toEqual(Object.keys(DEFAULT_OPTIONS).toSorted());
});
