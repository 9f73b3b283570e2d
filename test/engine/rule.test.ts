import { rule, type Places } from '../../src/engine/rule';

// What the compiler says of these lines is the test: `npm run types` fails where it takes a wrong
// one. That they run as well says only that `rule` hands back what it is given.

const TEXTS = { id: 'rule', severity: 'info', title: '', why: '', fix: '' } as const;
const messages = { score: '“{name}”得 {points} 分。', none: '没有得分。' } as const;
const cell = { row: 0, column: 0 };

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

test('the places of a sentence are read from it', () => {
  const found: readonly [
    Same<Places<'“{name}”得 {points} 分。'>, 'name' | 'points'>,
    Same<Places<'{name}和{name}'>, 'name'>,
    Same<Places<'没有得分。'>, never>,
  ] = [true, true, true];
  expect(found).toHaveLength(3);
});

test('a value for each place, and nothing for a sentence without any, compiles', () => {
  const sound = rule({
    ...TEXTS,
    messages,
    *check() {
      yield { cell, message: 'none' };
      yield { cell, message: 'score', data: { name: '培训', points: ['1', '2'] } };
      const data = { name: '培训', points: '1', more: '' };
      yield { cell, message: data.name === '' ? 'none' : 'score', data };
    },
  });
  expect(sound.messages).toBe(messages);
});

test('a misspelt message does not compile', () => {
  const wrong = rule({
    ...TEXTS,
    messages,
    // @ts-expect-error there is no message of this name
    *check() {
      yield { cell, message: 'scores', data: { name: '培训', points: '1' } };
    },
  });
  expect(wrong.messages).toBe(messages);
});

test('a place without a value does not compile', () => {
  const wrong = rule({
    ...TEXTS,
    messages,
    // @ts-expect-error the points are missing
    *check() {
      yield { cell, message: 'score', data: { name: '培训' } };
    },
  });
  expect(wrong.messages).toBe(messages);
});

test('no values at all where there are places does not compile', () => {
  const wrong = rule({
    ...TEXTS,
    messages,
    // @ts-expect-error name and points are missing
    *check() {
      yield { cell, message: 'score' };
    },
  });
  expect(wrong.messages).toBe(messages);
});
