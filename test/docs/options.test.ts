import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_OPTIONS } from '../../src/engine/options';

test('docs/options.md names every option, and none that is not', () => {
  const page = readFileSync(join(__dirname, '../../docs/options.md'), 'utf8');
  const rows = page.match(/^\| `.*?\|/gm) ?? [];
  const named = rows.flatMap((row) => Array.from(row.matchAll(/`(\w+)`/g), ([, name]) => name));
  expect(new Set(named)).toEqual(new Set(Object.keys(DEFAULT_OPTIONS)));
  expect(named).toHaveLength(Object.keys(DEFAULT_OPTIONS).length);
});
