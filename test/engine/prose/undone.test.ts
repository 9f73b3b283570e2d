import { endsInDenial, saysUndone } from '../../../src/engine/prose/undone';

test.each(['义诊未完成', '没有完成', '没能按期达到', '未能全部实现', '尚未达标'])(
  '%s says that it was not done',
  (text) => {
    expect(saysUndone(text)).toBe(true);
  },
);

test.each(['已完成', '未发现问题', '没有问题，已完成', '完成', '未来三年达到'])(
  '%s does not',
  (text) => {
    expect(saysUndone(text)).toBe(false);
  },
);

test.each([
  ['未按时', true],
  ['没能', true],
  ['因故未能全部', true],
  ['未完成', false],
  ['实际', false],
  ['', false],
])('%s denies what follows: %s', (text, denies) => {
  expect(endsInDenial(text)).toBe(denies);
});
