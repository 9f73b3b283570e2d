import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allowScripts } from '../../package.json';

interface Entry {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const LOCK = resolve(__dirname, '../../package-lock.json');
const { packages }: { packages: Record<string, Entry> } = JSON.parse(readFileSync(LOCK, 'utf8'));

/** Every package that `npm ci` may install, by its folder; the one with no folder is our own. */
const PACKAGES = Object.entries(packages).filter(([folder]) => folder !== '');

// npm refuses a package with another hash, but takes one for which no hash is written down.
test('every package is known by its hash', () => {
  const unknown = PACKAGES.filter(([, { integrity }]) => !/^sha512-.{86}==$/.test(integrity ?? ''));
  expect(unknown).toEqual([]);
});

test('every package that would run a script on being installed has been reviewed', () => {
  const running = PACKAGES.filter(([, entry]) => entry.hasInstallScript === true);
  expect(new Set(running.map(nameOf))).toEqual(new Set(Object.keys(allowScripts)));
});

function nameOf([folder]: readonly [string, Entry]): string {
  return folder.split('node_modules/').at(-1) ?? '';
}
