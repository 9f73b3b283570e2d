import { anyOf, DEEDS } from '../../../../src/engine/language/lexicon';

test('of two words that begin alike the longer one is read', () => {
  const [spent] = new RegExp(anyOf('spent')).exec('支付额度/预算') ?? [];
  expect(spent).toBe('支付额度');
});

test('words of several families are read by one pattern, which keeps to itself what stands beside it', () => {
  const pattern = new RegExp(`^${anyOf('money', 'spending')}${anyOf('rate')}$`);
  expect(['资金率', '支付进度', '资金支付率', '率'].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a denial may deny the deeds of each family', () => {
  const denied = new RegExp(`未${anyOf(...DEEDS)}`);
  const said = ['未开工', '未建成', '未验收', '未投用', '未完成', '未达标'];
  expect(said.filter((text) => !denied.test(text))).toEqual([]);
});
