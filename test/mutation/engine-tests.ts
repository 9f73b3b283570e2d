import { readdirSync } from 'node:fs';
import path from 'node:path';

// The engine's tests in one suite, so that a mutant loads the engine once and not once for each
// file. Left out are tests on random input, where noticing a mutant is a matter of luck, and the one
// that breaks every cell of a form, which alone takes longer than all the others.
const TESTS = path.join(__dirname, '..');
const FILES = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:engine|check)\/.+\.test\.ts$/.test(file))
  .filter((file) => !/(?:properties|invariance|one-cause)\.test\.ts$/.test(file))
  .toSorted();

describe.each(FILES)('%s', (file) => {
  require(`../${file}`);
});
