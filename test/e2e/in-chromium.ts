import { CHROMIUM } from './chromium';

const missing = CHROMIUM === null;

/**
 * A suite that needs a Chromium. A machine that checks commits must have one, and fails without; a
 * person's may go without, and is told which suite was skipped.
 */
export function inChromium(name: string, tests: (executablePath: string) => void): void {
  const suite = missing && process.env['CI'] === undefined ? describe.skip : describe;
  suite(missing ? `${name} (no Chromium found on this machine)` : name, () => {
    if (CHROMIUM !== null) return tests(CHROMIUM);
    test('a Chromium is there', () => {
      throw new Error('no Chromium found: install the package chromium');
    });
  });
}
