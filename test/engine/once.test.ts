import { forgetAll, keyOf, lazily, memory, once, onceOf, remembered } from '../../src/engine/once';

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

test('a reader for all forms reads each text once, whoever asks', () => {
  let read = 0;
  const lengthOf = remembered((text: string) => {
    read += 1;
    return text.length;
  });
  expect(['5场', '100%', '5场'].map(lengthOf)).toEqual([2, 4, 2]);
  expect(read).toBe(2);
});

test('what is made of a thing is made once, and of each like it anew', () => {
  const made: object[] = [];
  const sizeOf = onceOf((thing: readonly string[]) => {
    made.push(thing);
    return thing.length === 0 ? null : thing.length;
  });
  const [form, other, empty] = [['产出'], ['产出'], []];
  expect([form, other, empty, form, empty].map(sizeOf)).toEqual([1, 1, null, 1, null]);
  expect(made).toEqual([form, other, empty]);
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

test('what was made of a text is kept for whoever asks for it next', () => {
  const made: string[] = [];
  const kept = memory<string | null>(10);
  const ask = (key: string) =>
    kept(key, () => {
      made.push(key);
      return key === '无' ? null : `${key}。`;
    });
  expect(['100%', '无', '100%', '无'].map(ask)).toEqual(['100%。', null, '100%。', null]);
  expect(made).toEqual(['100%', '无']);
});

test('what nobody asks for again is forgotten, and what is asked for stays', () => {
  const made: string[] = [];
  const kept = memory<string>(10);
  const ask = (key: string) =>
    kept(key, () => {
      made.push(key);
      return key;
    });
  for (let row = 10; row < 40; row += 1) {
    ask('完成');
    ask(`第${row}项`);
  }
  expect(made.filter((key) => key === '完成')).toHaveLength(1);
  made.length = 0;
  ask('第39项');
  ask('第10项');
  expect(made).toEqual(['第10项']);
});

test('a text that is longer than all that is kept is read all the same', () => {
  const kept = memory<number>(10);
  const text = '办'.repeat(50);
  expect(kept(text, () => text.length)).toBe(50);
  expect(kept('完成', () => 2)).toBe(2);
});

test('what is forgotten is read anew', () => {
  let read = 0;
  const lengthOf = remembered((text: string) => {
    read += 1;
    return text.length;
  });
  lengthOf('5场');
  forgetAll();
  expect(lengthOf('5场')).toBe(2);
  expect(read).toBe(2);
});

test('two lists of texts with one key are one list', () => {
  expect(keyOf('完成', 'a', null)).not.toBe(keyOf('完成a', '', null));
  expect(keyOf('1', '', '2')).not.toBe(keyOf('1', '2', ''));
  expect(keyOf(2023, '完成')).toBe(keyOf(2023, '完成'));
});
