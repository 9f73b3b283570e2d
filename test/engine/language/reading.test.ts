import { normalise } from '../../../src/engine/language/plain';
import { clausesOf, read, withoutNotes } from '../../../src/engine/language/reading';
import { textOf } from '../../../src/engine/language/tokens';

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
