import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WORDS, type Family, type NameFamily } from '../../src/engine/language/lexicon';

const SRC = resolve(__dirname, '../../src');
/** The rooms that read what people type. */
const ROOMS = ['engine', 'sheet', 'documents'];
/** The families that several readers need, which drifted apart where each kept a list of its own. */
const SHARED = [
  'start',
  'build',
  'accept',
  'denial',
  'manner',
  'delay',
  'falling',
  'cutting',
  'rising',
  'fulfil',
  'timely',
  'pastYear',
  'comingYear',
] as const satisfies readonly (Family | NameFamily)[];

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g;
const ALTERNATIVES = /[\p{Script=Han}?|]+/gu;
const LISTS = /[\p{Script=Han}?| ]+/gu;
/** Fewer words stand beside each other by chance. */
const MANY = 4;
const SOURCES = ROOMS.flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file)),
).map((file) => ({ file, code: readFileSync(join(SRC, file), 'utf8').replace(COMMENTS, '') }));

test.each(SHARED)('no pattern spells out the family %s', (family) => {
  const words = (WORDS.get(family) ?? []).filter((word) => word.length > 1);
  const found = SOURCES.flatMap(({ file, code }) =>
    [...code.matchAll(ALTERNATIVES)]
      .map(([list]) => list.split('|').filter((word) => words.includes(word)))
      .filter((known) => known.length > 1)
      .map((known) => `${file}: ${known.join(' ')}`),
  );
  expect(found).toEqual([]);
});

test('no list has all the words of a family', () => {
  const families = [...WORDS]
    .map(([family, list]) => ({ family, words: list.filter((word) => word.length > 1) }))
    .filter(({ words }) => words.length >= MANY);
  const found = SOURCES.flatMap(({ file, code }) =>
    [...code.matchAll(LISTS)]
      .map(([list]) => new Set(list.split(/[ |]/)))
      .flatMap((list) => families.filter(({ words }) => words.every((word) => list.has(word))))
      .map(({ family }) => `${file}: ${family}`),
  );
  expect(found).toEqual([]);
});
