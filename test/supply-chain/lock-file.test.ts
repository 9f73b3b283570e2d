import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allowScripts } from '../../package.json';

interface Entry {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  /** It comes inside the package around it, under that one's hash. */
  readonly inBundle?: boolean;
}

const HASH = /^sha512-.{86}==$/;
const ROOT = resolve(__dirname, '../..');

/** Every package that `npm ci` may install in a folder, by its own; the one with none is ours. */
function packagesIn(folder: string): readonly (readonly [string, Entry])[] {
  const text = readFileSync(resolve(ROOT, folder, 'package-lock.json'), 'utf8');
  const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(text);
  return Object.entries(lock.packages).filter(
    ([path, { inBundle }]) => path !== '' && inBundle !== true,
  );
}

// npm refuses a package with another hash, but takes one for which no hash is written down.
test.each(['.', '.ci/chromium-86'])('in %s every package is known by its hash', (folder) => {
  const packages = packagesIn(folder);
  expect(packages.length).toBeGreaterThan(0);
  expect(packages.filter(([, { integrity }]) => !HASH.test(integrity ?? ''))).toEqual([]);
});

test('every package that would run a script on being installed has been reviewed', () => {
  const running = packagesIn('.').filter(([, entry]) => entry.hasInstallScript === true);
  expect(new Set(running.map(nameOf))).toEqual(new Set(Object.keys(allowScripts)));
});

function nameOf([folder]: readonly [string, Entry]): string {
  return folder.split('node_modules/').at(-1) ?? '';
}
