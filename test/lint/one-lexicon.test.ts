import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WORDS, type Family } from '../../src/engine/language/lexicon';

const ENGINE = resolve(__dirname, '../../src/engine');
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
] as const satisfies readonly Family[];

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g;
const ALTERNATIVES = /[\p{Script=Han}?|]+/gu;
const SOURCES = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

test.each(SHARED)('no pattern of the engine spells out the family %s', (family) => {
  const words = (WORDS.get(family) ?? []).filter((word) => word.length > 1);
  const found = SOURCES.flatMap((file) => {
    const code = readFileSync(join(ENGINE, file), 'utf8').replace(COMMENTS, '');
    return [...code.matchAll(ALTERNATIVES)]
      .map(([list]) => list.split('|').filter((word) => words.includes(word)))
      .filter((known) => known.length > 1)
      .map((known) => `${file}: ${known.join(' ')}`);
  });
  expect(found).toEqual([]);
});
