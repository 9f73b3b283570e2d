/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import onlyStorage from '../../../scripts/build/only-storage';

const WHOLE = readFileSync(require.resolve('@microsoft/office-js-helpers'), 'utf8');
/** Words of what the pane has no business with. */
const SIGN_IN = /oauth|accounts\.google|facebook|dropbox|login\.|microsoftonline|window\.open/i;

test('what is left saves and loads as the whole does', () => {
  const whole = storageOf(WHOLE);
  const left = storageOf(onlyStorage(WHOLE));
  left.set('settings', { live: true, 名称: '表' });
  expect(left.get('settings')).toEqual({ live: true, 名称: '表' });
  expect(whole.get('settings')).toEqual({ live: true, 名称: '表' });
  expect(left.get('never')).toEqual(whole.get('never'));
});

test('nothing is left of signing in', () => {
  expect(WHOLE).toMatch(SIGN_IN);
  expect(onlyStorage(WHOLE)).not.toMatch(SIGN_IN);
});

test('a file of another make is refused', () => {
  expect(() => onlyStorage('module.exports = {}')).toThrow(/no module/);
  expect(() => onlyStorage(WHOLE.replace('return StorageType; }', 'return Other; }'))).toThrow(
    /does not export StorageType/,
  );
});

interface Library {
  readonly Storage: new (container: string, type: unknown) => SimpleStorage;
  readonly StorageType: { readonly LocalStorage: unknown };
}

interface SimpleStorage {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => unknown;
}

/** A storage of the library with this code, in the browser's own. */
function storageOf(code: string): SimpleStorage {
  const loaded: { exports: Partial<Library> } = { exports: {} };
  runInNewContext(code, { module: loaded, exports: loaded.exports, window, self: window });
  const { Storage, StorageType } = loaded.exports;
  if (Storage === undefined || StorageType === undefined) throw new Error('Nothing is exported.');
  return new Storage('test', StorageType.LocalStorage);
}
