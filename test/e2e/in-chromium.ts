import { CHROMIUM } from './chromium';

/**
 * A suite that needs a Chromium. A machine that checks commits must have one, and fails without; a
 * person's may go without, and is told aloud what was skipped.
 */
export function inChromium(name: string, tests: (executablePath: string) => void): void {
  const found = CHROMIUM;
  if (found !== null) {
    describe(name, () => tests(found));
    return;
  }
  const checked = process.env['CI'] !== undefined;
  if (!checked) process.stderr.write(`NOT RUN HERE: ${name}: no Chromium was found\n`);
  (checked ? describe : describe.skip)(name, () => {
    test('a Chromium is there', () => {
      throw new Error('no Chromium found: install the package chromium');
    });
  });
}
