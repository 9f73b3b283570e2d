import {
  factorsOf,
  LEXICON,
  UNITS,
  WORDS,
  wordsOf,
  type Word,
} from '../../../../src/engine/language/lexicon';
import bounds from '../../../../src/engine/language/lexicon/bounds.json';
import names from '../../../../src/engine/language/lexicon/names.json';
import units from '../../../../src/engine/language/lexicon/units.json';
import words from '../../../../src/engine/language/lexicon/words.json';
import { findQuantities } from '../../../../src/engine/language/quantities';
import { scan } from '../../../../src/engine/language/tokens';
import type { RowTexts } from '../../scoring/form-of';
import { FAMILY_ROWS, NAME_ROWS } from './family-rows';
import { readingOf } from './rows';

function filled(row: RowTexts, word: string): RowTexts {
  return Object.fromEntries(
    Object.entries(row).map(([key, text]) => [
      key,
      typeof text === 'string' ? text.replaceAll('_', word) : text,
    ]),
  );
}

/** What `run` gives while the lexicon does not know that the word is of the family. */
function without<Result>(text: string, family: string, run: () => Result): Result {
  const sign = text.charCodeAt(0);
  const known = LEXICON.get(sign) ?? [];
  const dropped = known.flatMap((word): readonly Word[] => {
    if (word.text !== text) return [word];
    const tags = new Set([...word.tags].filter((tag) => tag !== family && tag !== 'deed'));
    return tags.size === 0 ? [] : [{ ...word, tags }];
  });
  Map.prototype.set.call(LEXICON, sign, dropped);
  const result = run();
  Map.prototype.set.call(LEXICON, sign, known);
  return result;
}

test.each(Object.keys(words))('every word of %s is needed by a row', (family) => {
  const rows = FAMILY_ROWS[family] ?? [];
  const list: readonly string[] =
    Object.entries(words)
      .find(([key]) => key === family)?.[1]
      .split(' ') ?? [];
  const idle = list.filter((word) => {
    const readings = () => rows.map((row) => readingOf(filled(row, word))).join();
    return without(word, family, readings) === readings();
  });
  expect(idle).toEqual([]);
});

test.each(Object.keys(names))('every word of the list %s is needed by a row', (list) => {
  const rows = NAME_ROWS[list] ?? [];
  const all = WORDS.get(list) ?? [];
  const idle = all.filter((word) => {
    const readings = () => rows.map((row) => readingOf(filled(row, word))).join();
    const whole = readings();
    Map.prototype.set.call(
      WORDS,
      list,
      all.filter((one) => one !== word),
    );
    const rest = readings();
    Map.prototype.set.call(WORDS, list, all);
    return rest === whole;
  });
  expect(idle).toEqual([]);
});

const QUANTITY_WORDS: readonly (readonly [string, string, (word: string) => string])[] = [
  ...UNITS.flatMap(({ spellings }) =>
    spellings.map((unit) => [unit, 'unit', (word: string) => `5${word}`] as const),
  ),
  ...[...factorsOf(units.scales).keys()].map(
    (scale) => [scale, 'scale', (word: string) => `5${word}`] as const,
  ),
  ...[...factorsOf(units.percents).keys()].map(
    (sign) => [sign, 'percent', (word: string) => `5${word}`] as const,
  ),
  ...Object.values(bounds.after).flatMap((list) =>
    list.split(' ').map((bound) => [bound, 'boundAfter', (word: string) => `5件${word}`] as const),
  ),
  ...Object.values(bounds.before).flatMap((list) =>
    list.split(' ').map((bound) => [bound, 'boundBefore', (word: string) => `${word}5件`] as const),
  ),
];

test('every unit, scale, percentage and bound changes what is read of a number', () => {
  const idle = QUANTITY_WORDS.filter(([word, tag, text]) => {
    const read = () => JSON.stringify(findQuantities(scan(text(word))));
    return without(word, tag, read) === read();
  });
  expect(idle).toEqual([]);
});

test('every family has words of its own, each once', () => {
  for (const [family, list] of Object.entries({ ...words, ...names })) {
    const all = list.split(' ');
    expect([family, all.length]).toEqual([family, new Set(all).size]);
  }
  expect(wordsOf('delay')).toContain('逾期');
});
