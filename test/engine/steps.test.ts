import { atOnce, type Steps } from '../../src/engine/steps';

test('all steps are done, one after the other, and what they come to is given', () => {
  const done: string[] = [];
  function* inner(): Steps<number> {
    done.push('second');
    yield;
    return 2;
  }
  function* outer(): Steps<number> {
    done.push('first');
    yield;
    const two = yield* inner();
    done.push('third');
    return two + 1;
  }
  expect(atOnce(outer())).toBe(3);
  expect(done).toEqual(['first', 'second', 'third']);
});
