import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIBRARY = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * Microsoft's library with some files away, as behind a network that blocks them.
 *
 * @returns the address of its folder, which the operating system clears away
 */
export function officeWithout(...away: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  for (const file of FILES.filter((name) => !away.includes(name))) {
    cpSync(join(LIBRARY, file), join(folder, file), { recursive: true });
  }
  return pathToFileURL(folder).href;
}
