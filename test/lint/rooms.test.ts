import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ENGINE = path.join(__dirname, '../../src/engine');

/** Each room knows only those before it: words, then rows, then scores, then what is said of them. */
const ORDER = [
  'language',
  'sentence',
  'model',
  'compare',
  'criterion',
  'derivation',
  'scoring',
  'prose',
  'report',
  'rules',
  'beside',
];

interface Door {
  readonly from: string;
  readonly to: string;
}

/** Every import of one room's file from another room. */
function doors(): readonly Door[] {
  return sources(ENGINE).flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/from '(?<from>\.[^']+)'/g), ({ groups }) =>
      path.resolve(path.dirname(file), groups?.['from'] ?? ''),
    )
      .map((imported) => ({ from: roomOf(file), to: roomOf(imported) }))
      .filter(({ from, to }) => from !== to && ORDER.includes(from)),
  );
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function roomOf(file: string): string {
  return path.relative(ENGINE, file).split(path.sep)[0] ?? '';
}

test('every folder of the engine has its place in the order', () => {
  const folders = readdirSync(ENGINE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(ORDER.toSorted());
});

test('a room of the engine imports only from rooms before it', () => {
  const all = doors().filter(({ to }) => ORDER.includes(to));
  const upward = all.filter(({ from, to }) => ORDER.indexOf(to) > ORDER.indexOf(from));
  expect(all.length).toBeGreaterThan(100);
  expect(upward).toEqual([]);
});
