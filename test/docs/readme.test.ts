import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run';
import { fakeIo } from '../cli/fake-io';

const ROOT = resolve(__dirname, '../..');
const SAMPLES = 'assets/samples';
const LONGEST = 100;

/** What one is to type, line by line. */
function commandsIn(page: string): readonly string[] {
  return Array.from(read(page).matchAll(/^(?:npm|npx|node) .*$/gm), ([command]) => command);
}

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])('no line of %s is long', (page) => {
  const lines = read(page).split('\n');
  expect(lines.filter((line) => line.length >= LONGEST)).toEqual([]);
});

test('whoever reads Chinese is given the same commands', () => {
  const chinese = commandsIn('README.zh-CN.md');
  expect(chinese.length).toBeGreaterThan(2);
  expect(commandsIn('README.md')).toEqual(expect.arrayContaining([...chinese]));
});

test('both pages name the same options of the command line', () => {
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((page) =>
    Array.from(read(page).matchAll(/^\| `(--\w+)/gm), ([, option]) => option),
  );
  expect(chinese).toEqual(english);
});

// Lines are left out and cut off where it says …
test('what the page shows of a check is what is said', async () => {
  const [, shown = ''] =
    /^\$ node dist\/ziping\.js check assets\/samples\n([^]*?)^```$/m.exec(read('README.md')) ?? [];
  const [name = ''] = readdirSync(join(ROOT, SAMPLES));
  const io = fakeIo({ [`${SAMPLES}/${name}`]: readFileSync(join(ROOT, SAMPLES, name)) });
  await run(['check', SAMPLES], io);
  const said = io.out().split('\n');
  const lines = shown.split('\n').map((line) => line.replace(/…$/, ''));
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !said.some((one) => one.startsWith(line.trimEnd())))).toEqual([]);
});

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}
