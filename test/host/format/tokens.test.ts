import { tokenise } from '../../../src/host/format/tokens';

/** The kinds of a code's tokens, sections apart. */
function kinds(code: string): string {
  return tokenise(code)
    .map((tokens) => tokens.map(({ kind }) => kind).join(' '))
    .join('; ');
}

/** What a code says in so many words. */
function words(code: string): string {
  return tokenise(code)
    .flat()
    .map((token) => (token.kind === 'literal' ? token.text : '·'))
    .join('');
}

test.each([
  ['0.00;-0.00', 'digits; literal digits'],
  ['0.00%', 'digits percent'],
  ['yyyy-m-d h:mm AM/PM', 'date literal date literal date literal date literal date literal date'],
  ['General;@', 'general; text'],
  ['G/通用格式"家"', 'general literal'],
  ['[>=1.5]0;[<>0]0', 'condition digits; condition digits'],
  ['eeee"年"', 'date literal'],
])('%s is %s', (code, expected) => {
  expect(kinds(code)).toBe(expected);
});

test.each(['[>x]0', '0.0E+00', '# ?/?', '[h]:mm', '[DBNum1]0', 'aaaa', '0"家'])(
  '%s asks for something that is not drawn',
  (code) => {
    expect(kinds(code)).toContain('unsupported');
  },
);

test.each([
  ['"约"0"万元"', '约·万元'],
  ['0\\件', '·件'],
  ['0!%', '·%'],
  ['_(0_)', '·'],
  ['* 0', '·'],
  ['[$¥-804]0', '¥·'],
  ['[$-804]0', '·'],
  ['[红]0', '·'],
  ['[Color 10]0', '·'],
])('%s says %s', (code, expected) => {
  expect(words(code)).toBe(expected);
});
