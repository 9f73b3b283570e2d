import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const JEST = join(ROOT, 'node_modules/jest/bin/jest.js');

/** The suites of the page where no Chromium is found, and what .ci/count.js makes of the result. */
function withoutChromium(ci: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'no-chromium-'));
  const results = join(folder, 'results.json');
  const { CI: _, ...env } = process.env;
  const run = spawnSync(process.execPath, [JEST, 'test/e2e', '--json', '--outputFile', results], {
    cwd: ROOT,
    env: { ...env, ...ci, CHROMIUM: join(folder, 'none') },
    encoding: 'utf8',
  });
  const count = spawnSync(process.execPath, ['.ci/count.js', results], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const suites: number = JSON.parse(readFileSync(results, 'utf8')).numTotalTestSuites;
  rmSync(folder, { recursive: true });
  return { run, count, suites };
}

test('where commits are checked, every suite that needs a Chromium fails without', () => {
  const { run, count, suites } = withoutChromium({ CI: 'true' });
  expect(suites).toBeGreaterThan(1);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('no Chromium found');
  expect(count).toMatchObject({ stdout: `0 passed, ${suites} failed\n`, status: 1 });
});

test('on a person’s machine they are skipped by name, which is not taken for passing', () => {
  const { run, count } = withoutChromium({});
  expect(run).toMatchObject({ status: 0 });
  expect(run.stderr).toContain('NOT RUN HERE: the built page in Chromium: no Chromium was found');
  expect(count.stdout).toMatch(/^0 passed, 0 failed, \d+ skipped\n$/);
  expect(count.status).toBe(1);
});
