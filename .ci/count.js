// Prints the one line that sums up jest's --json output. A suite that could not even start counts
// as one failed test, or a syntax error would go by as nothing at all; a skipped test has shown
// nothing either.
const { readFileSync } = require('node:fs');

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const passed = results.numPassedTests;
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
const skipped = results.numPendingTests + results.numTodoTests;
const line = `${passed} passed, ${failed} failed`;
process.stdout.write(skipped > 0 ? `${line}, ${skipped} skipped\n` : `${line}\n`);
process.exitCode = failed + skipped > 0 || passed === 0 ? 1 : 0;
