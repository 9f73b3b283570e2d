// The tests that any system can run. Those that need what not every system has are named aloud and left
// out: they run in .ci/run, and nowhere are they skipped in silence.
const { execFileSync, spawnSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');
/** What only some systems have, and the file by way of which a test gets at it. */
const NEEDED = {
  Chromium: 'test/e2e/chromium.ts',
  'the validator of Office Open XML, for Linux on x64': 'test/host/xlsx/schema.ts',
};

/** @param {string} file */
function testsThatReach(file) {
  const args = [JEST, '--listTests', '--findRelatedTests', file];
  const said = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return said.split('\n').filter((test) => test !== '');
}

const leftOut = Object.entries(NEEDED).flatMap(([what, by]) =>
  testsThatReach(by).map((test) => {
    process.stdout.write(`NOT RUN HERE: ${path.relative(ROOT, test)} needs ${what}\n`);
    return `${test.replaceAll(/[\\.]/g, String.raw`\$&`)}$`;
  }),
);
const args = ['--ci', ...process.argv.slice(2), '--testPathIgnorePatterns', ...leftOut];
const { status } = spawnSync(process.execPath, [JEST, ...args], { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;
