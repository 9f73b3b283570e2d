import {
  evaluate,
  factorsOf,
  numbersIn,
  parseExpression,
} from '../../../src/engine/derivation/expression';

function valueOf(text: string): string | null {
  const expression = parseExpression(text);
  return expression === null ? 'no expression' : (evaluate(expression)?.toString() ?? null);
}

test.each([
  ['1+2*3', '7'],
  ['(1+2)*3', '9'],
  ['8/4/2', '1'],
  ['10-3-2', '5'],
  ['-3+5', '2'],
  ['2*-3', '-6'],
  ['1,435-300', '1135'],
  ['90%*10', '9'],
  ['0.1+0.2', '0.3'],
  ['((7))', '7'],
])('%s is %s', (text, value) => {
  expect(valueOf(text)).toBe(value);
});

test('what is divided by nothing has no value, wherever it stands', () => {
  expect([valueOf('1/0'), valueOf('2*(3-1/(4-4))')]).toEqual([null, null]);
});

test.each(['', '1+', '*2', '(1+2', '1+2)', '1 2', '1..2', '2x', '()', '1++', '-', '2*-'])(
  '%j is no expression',
  (text) => {
    expect(parseExpression(text)).toBeNull();
  },
);

test('brackets may be as deep as anybody types them, not as deep as a fault', () => {
  const deep = [20, 5000].map((depth) => `${'('.repeat(depth)}1${')'.repeat(depth)}`);
  expect(deep.map(valueOf)).toEqual(['1', 'no expression']);
});

test('the numbers of an expression are told as they are written', () => {
  const expression = parseExpression('(1,033.48+100.63)/90%*12');
  const numbers = expression === null ? [] : numbersIn(expression);
  expect(numbers.map(({ text }) => text)).toEqual(['1,033.48', '100.63', '90%', '12']);
});

test.each([
  ['a/b*12', '(3+4)/(5-1)*12', ['12']],
  ['12*a/b', '12*3/4', ['12', '3']],
  ['no factor', '3+12', []],
  ['a divisor', '3/12', ['3']],
])('what multiplies the whole of %s', (_, text, factors) => {
  const expression = parseExpression(text);
  const found = expression === null ? [] : factorsOf(expression);
  expect(found.map(String)).toEqual(factors);
});
