import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scripts } from '../../package.json';

const ROOT = resolve(__dirname, '../..');
const SAID = execFileSync('git', ['ls-files', '--', '*.md', '.ci/run', '.github', 'package.json'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');

/** The scripts of package.json that a page tells people to run. */
function scriptsIn(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const named = Array.from(text.matchAll(/\bnpm run ([\w:]+)/g), ([, name = '']) => name);
  const short = Array.from(text.matchAll(/\bnpm (start|test|stop)\b/g), ([, name = '']) => name);
  return [...named, ...short];
}

test('commands are named somewhere', () => {
  expect(SAID.flatMap(scriptsIn).length).toBeGreaterThan(0);
});

test.each(SAID)('every command that %s names can be run', (file) => {
  expect(scriptsIn(file).filter((name) => !(name in scripts))).toEqual([]);
});
