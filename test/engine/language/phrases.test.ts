import { phrase } from '../../../src/engine/language/phrases';
import { normalise } from '../../../src/engine/language/plain';
import { scan, textOf } from '../../../src/engine/language/tokens';
import { excessiveGrowth } from '../../fuzz/growth';

const tokensOf = (text: string) => scan(normalise(text));

test('a phrase in several ways is found at each place in turn', () => {
  const tokens = tokensOf('已完成，未按时完成，5场，未完成');
  const found = phrase('denial manner* fulfil', 'already fulfil').all(tokens);
  expect(found.map(({ start, end }) => textOf(tokens.slice(start, end)))).toEqual([
    '已完成',
    '未按时完成',
    '未完成',
  ]);
});

test.each([
  ['完成', 'denial manner* fulfil', 'fulfil'],
  ['完成', 'fulfil !!denial'],
  ['完成。', 'fulfil $$'],
])('looking through %s over and over costs no more than its length', (piece, ...lines) => {
  const all = (length: number) => {
    const tokens = tokensOf(`${piece.repeat(length)}未`);
    return () => void phrase(...lines).all(tokens);
  };
  expect(excessiveGrowth(all, 2000)).toBeNull();
});
