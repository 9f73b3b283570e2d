// Covers src/engine/rules/index.ts
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/engine/rules';

const FILES = join(__dirname, '../../../src/engine/rules');
const IDS = RULES.map(({ id }) => id);

function namesIn(folder: string, ending: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => name.slice(0, -ending.length));
}

test('every rule file is in the list, named by its id, and no rule is listed twice', () => {
  const files = namesIn(FILES, '.ts').filter((name) => name !== 'index');
  expect(IDS.toSorted()).toEqual(files.toSorted());
});

test('every rule has a test of its own', () => {
  expect(namesIn(__dirname, '.test.ts')).toEqual(expect.arrayContaining(IDS));
});

test.each(RULES)('$id says in Chinese what it finds, why, and what to do', (rule) => {
  const texts = [rule.title, ...Object.values(rule.messages)];
  expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
});
