import { fundsLabel } from '../../../src/sheet/words/funds-label';

test('one word goes by several names', () => {
  expect(['全年预算数', '调整后预算数'].map(fundsLabel)).toEqual(['adjusted', 'adjusted']);
  expect(fundsLabel('全年执行数')).toBe('executed');
});

test.each(['预算数执行情况', '某某', '', 'toString'])('%j is about no money', (label) => {
  expect(fundsLabel(label)).toBeNull();
});
