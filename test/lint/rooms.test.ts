import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ENGINE = path.join(__dirname, '../../src/engine');

/**
 * The rooms of the engine and the files beside them: each knows only those before it. Words come first,
 * then rows, then scores, then what is said of them.
 */
const ORDER = [
  'extremes',
  'once',
  'steps',
  'decimal',
  'submission-limits',
  'options',
  'language',
  'sentence',
  'model',
  'compare',
  'criterion',
  'derivation',
  'scoring',
  'prose',
  'report',
  'rule',
  'rules',
  'parse-options',
  'presets',
  'check',
  'beside',
  'index',
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
      .filter(({ from, to }) => from !== to && !to.endsWith('.json')),
  );
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The folder that a file of the engine lies in, or its own name where it lies in none. */
function roomOf(file: string): string {
  const [room = ''] = path.relative(ENGINE, file).split(path.sep);
  return room.replace(/\.ts$/, '');
}

test('every folder and file of the engine has its place in the order', () => {
  const rooms = new Set(sources(ENGINE).map(roomOf));
  expect([...rooms].toSorted()).toEqual(ORDER.toSorted());
});

test('a room of the engine imports only from what is before it', () => {
  const all = doors();
  const upward = all.filter(({ from, to }) => ORDER.indexOf(to) > ORDER.indexOf(from));
  expect(all.length).toBeGreaterThan(100);
  expect(upward).toEqual([]);
});
