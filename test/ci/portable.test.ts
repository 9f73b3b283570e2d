import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** What is said and run for these paths; the tests are only listed. */
function portable(...paths: readonly string[]) {
  const { stdout } = spawnSync(
    process.execPath,
    ['.ci/portable.js', '--listTests', '--passWithNoTests', ...paths],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const lines = stdout.split('\n').map((line) => line.replace(ROOT, '').replaceAll('\\', '/'));
  return {
    named: lines.filter((line) => line.startsWith('NOT RUN HERE: ')),
    run: lines.filter((line) => line.startsWith('/')),
  };
}

test('what needs Chromium or the validator is named with the reason and not run', () => {
  const { named, run } = portable('test/e2e', 'test/fixtures/samples', 'test/ci/count');
  expect(named).toContain('NOT RUN HERE: test/e2e/page.test.ts needs Chromium');
  expect(named.join('\n')).toMatch(/test\/fixtures\/samples\.test\.ts needs the validator/);
  expect(run).toEqual(['/test/ci/count.test.ts']);
});

test('every test is either named or run', () => {
  const { named, run } = portable();
  const all = execFileSync('git', ['ls-files', '--', 'test'], { cwd: ROOT, encoding: 'utf8' });
  const files = all.split('\n').filter((file) => /\.test\.tsx?$/.test(file));
  const known = new Set([
    ...run.map((file) => file.slice(1)),
    ...named.map((line) => /HERE: (\S+)/.exec(line)?.[1]),
  ]);
  expect(files.length).toBeGreaterThan(run.length);
  expect(files.filter((file) => !known.has(file))).toEqual([]);
});
