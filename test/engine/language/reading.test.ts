import { normalise } from '../../../src/engine/language/plain';
import { clausesOf, read, reader, withoutNotes } from '../../../src/engine/language/reading';
import { textOf } from '../../../src/engine/language/tokens';
import { excessiveGrowth } from '../../fuzz/growth';

const tokensOf = (text: string) => read(normalise(text), null).tokens;

test.each([
  ['2368件（其中获奖122件）', '2368件'],
  ['5场(次)', '5场(次)'],
  ['6(含2)件(套)', '6件(套)'],
])('%s without notes is %s', (text, rest) => {
  expect(textOf(withoutNotes(tokensOf(text)))).toBe(rest);
});

test('the comma within a number ends no clause', () => {
  const clauses = clausesOf(tokensOf('1,200份，满意度93%；完成'));
  expect(clauses.map(textOf)).toEqual(['1,200份,', '满意度93%;', '完成']);
});

test.each(['百', '零', '—'])(
  'a text as long as a cell can be, of nothing but %s, costs no more than its length',
  (piece) => {
    const reading = (length: number) => () => void tokensOf(piece.repeat(length));
    expect(excessiveGrowth(reading, 4095)).toBeNull();
  },
);

test('a text is read once for all forms of its year', () => {
  const [first, again, later, none] = [2023, 2023, 2024, null].map(readIn);
  expect(again).toBe(first);
  expect(later).not.toBe(first);
  expect(none).not.toBe(first);
  expect(readIn(null)).toBe(none);
});

function readIn(year: number | null) {
  return reader(year)(normalise('12月底前'));
}
