import { LEXICON } from '../../../src/engine/language/lexicon';
import opposites from '../../../src/engine/language/lexicon/opposites.json';
import { polesOf } from '../../../src/engine/language/opposites';
import { scan } from '../../../src/engine/language/tokens';
import { readingOf } from './lexicon/rows';

const PAIRS = Object.entries(opposites).flatMap(([kind, table]) =>
  table.split(' ').map((line) => {
    const [first = [], second = []] = line.split('=').map((side) => side.split('|'));
    return { kind, line, first, second };
  }),
);
const ROWS = PAIRS.flatMap(({ first, second }) =>
  first.flatMap((one) => second.map((other) => [one, other] as const)),
);

test.each(ROWS)('%s and %s are opposites, whichever is asked for', (one, other) => {
  expect(readingOf({ expected: one, actual: other })).toContain('missed');
  expect(readingOf({ expected: other, actual: one })).toContain('missed');
});

test.each(PAIRS.flatMap(({ first, second }) => [...first, ...second]))(
  '%s is one word of the lexicon, with a side',
  (word) => {
    const tokens = scan(word);
    expect(tokens).toHaveLength(1);
    expect(tokens.flatMap(polesOf)).not.toEqual([]);
    expect(LEXICON.get(word.charCodeAt(0))?.find(({ text }) => text === word)?.tags).toContain(
      'pole',
    );
  },
);

test('between two states there is nothing, between a rise and a fall there is', () => {
  expect(readingOf({ expected: '合规', actual: '未违规' })).toContain('met');
  expect(readingOf({ expected: '提高', actual: '未下降' })).toContain('?');
  expect(readingOf({ expected: '不下降', actual: '未提高' })).toContain('?');
});

test('a word without an opposite has no side', () => {
  expect(scan('数据库').flatMap(polesOf)).toEqual([]);
});
