import { lazily, once } from '../../src/engine/once';

test('a text is read once, and each text for itself', () => {
  const asked: string[] = [];
  const lengthOf = once((text: string) => {
    asked.push(text);
    return { length: text.length };
  });
  expect(['100%', '5场', '100%'].map((text) => lengthOf(text).length)).toEqual([4, 2, 4]);
  expect(lengthOf('5场')).toBe(lengthOf('5场'));
  expect(asked).toEqual(['100%', '5场']);
});

test('what nobody asks for is not made, and what is asked for twice is made once', () => {
  let made = 0;
  const one = lazily(() => {
    made += 1;
    return null;
  });
  expect(made).toBe(0);
  expect([one(), one()]).toEqual([null, null]);
  expect(made).toBe(1);
});
