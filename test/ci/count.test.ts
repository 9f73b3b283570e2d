import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COUNT = join(__dirname, '../../.ci/count.js');
const ALL_WELL = {
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

test.each([
  ['all passed', {}, '3 passed, 0 failed', 0],
  ['one failed', { numFailedTests: 1 }, '3 passed, 1 failed', 1],
  ['a suite that did not start', { numRuntimeErrorTestSuites: 1 }, '3 passed, 1 failed', 1],
  ['one skipped', { numPendingTests: 1 }, '3 passed, 0 failed, 1 skipped', 1],
  ['one still to be written', { numTodoTests: 1 }, '3 passed, 0 failed, 1 skipped', 1],
  ['none at all', { numPassedTests: 0 }, '0 passed, 0 failed', 1],
])('%s', (_, counts, line, status) => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-count-'));
  const file = join(folder, 'results.json');
  writeFileSync(file, JSON.stringify({ ...ALL_WELL, ...counts }));
  const run = spawnSync(process.execPath, [COUNT, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect([run.stdout, run.status]).toEqual([`${line}\n`, status]);
});
