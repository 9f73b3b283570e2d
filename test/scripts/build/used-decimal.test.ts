import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { transformSync } from '@swc/core';
import type { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import usedDecimal from '../../../scripts/build/used-decimal';

const SRC = path.resolve(__dirname, '../../../src');
const PACKAGE = path.dirname(require.resolve('decimal.js'));
const CODE = readFileSync(path.join(PACKAGE, 'decimal.mjs'), 'utf8');
const whole = decimalOf(CODE);
const left = decimalOf(usedDecimal(CODE));

/** Numbers as forms and files may give them, and those at the edge. */
const TYPED = fc.oneof(
  fc.tuple(fc.bigInt(-(10n ** 24n), 10n ** 24n), fc.integer({ min: -30, max: 30 })),
  fc.constantFrom(
    ['0', 0] as const,
    ['-0', 0] as const,
    ['1', 399] as const,
    ['-7', -400] as const,
  ),
);
const TEXT = TYPED.map(([digits, exponent]) => `${digits}e${exponent}`);

test.each(methodsOf(left))('%s gives what it gives in the whole', (name) => {
  fc.assert(
    fc.property(TEXT, TEXT, fc.integer({ min: 0, max: 30 }), (one, other, places) => {
      const argument = /^to(?:DP|SD|\w+(?:Places|Digits))$/.test(name) ? places : other;
      expect(outcome(left, name, one, argument)).toEqual(outcome(whole, name, one, argument));
    }),
    { numRuns: 200 },
  );
});

test('the greatest and the least are found as in the whole', () => {
  fc.assert(
    fc.property(TEXT, TEXT, TEXT, (...texts) => {
      expect(left.max(...texts).toString()).toBe(whole.max(...texts).toString());
      expect(left.min(...texts).toString()).toBe(whole.min(...texts).toString());
    }),
  );
});

test.each(['', '五', '1,000', '1e', '0x1p99', '--1'])('“%s” is no number', (text) => {
  expect(() => new left(text)).toThrow(/Invalid argument|Decimal.pow/);
});

// A method that is missing would be noticed by the first person whose form needs it.
test('every method that our code calls is left', () => {
  const gone = methodsOf(whole).filter((name) => !methodsOf(left).includes(name));
  expect(gone).toContain('squareRoot');
  const call = new RegExp(`(?<!\\b(?:Math|console))\\.(?:${gone.join('|')})\\(`);
  const calling = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => call.test(readFileSync(path.join(SRC, name), 'utf8')));
  expect(calling).toEqual([]);
});

test('nothing is left of angles, roots and logarithms', () => {
  const gone = /3\.14159|2\.30258|taylorSeries|P\.(?:logarithm|pow|squareRoot)\b/g;
  expect(CODE.match(gone)?.length).toBeGreaterThan(5);
  expect(usedDecimal(CODE)).not.toMatch(gone);
});

test('a file of another make is refused', () => {
  expect(() => usedDecimal('export const Decimal = 1;')).toThrow(/no \.abs/);
});

type Constructor = typeof Decimal;

/** The constructor with the settings of the engine. */
function decimalOf(code: string): Constructor {
  const { code: script } = transformSync(code, { module: { type: 'commonjs' } });
  const exported: { Decimal?: Constructor } = {};
  runInThisContext(`(exports) => { ${script} }`)(exported);
  if (exported.Decimal === undefined) throw new Error('Nothing is exported.');
  return exported.Decimal.clone({ precision: 40, rounding: 4, toExpNeg: -400, toExpPos: 400 });
}

function methodsOf({ prototype }: Constructor): readonly string[] {
  return Object.keys(prototype).filter((name) => name !== 'constructor');
}

/** What a method answers, or how it refuses. */
function outcome(
  constructor: Constructor,
  name: string,
  value: string,
  argument: unknown,
): unknown {
  const number = new constructor(value);
  try {
    const answer: unknown = Reflect.apply(Reflect.get(number, name), number, [argument]);
    return answer instanceof constructor ? [answer.toString(), answer.e, answer.s] : answer;
  } catch (error) {
    return String(error);
  }
}
