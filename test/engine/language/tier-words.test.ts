import { normalise } from '../../../src/engine/language/plain';
import { sameWords, statedTier, timelyTier } from '../../../src/engine/language/tier-words';

test.each([
  ['全部达成年度指标', 'top'],
  ['已达成预期指标。', 'top'],
  ['已经达成预期指标', 'top'],
  ['完成目标', 'top'],
  ['达成预期绩效目标', 'top'],
  ['基本达成', 'top'],
  ['已全部实现', 'top'],
  ['已经全面达到！！', 'top'],
  ['部分达成', 'middle'],
  ['部分完成，未全部达成', 'middle'],
  ['未达成', 'bottom'],
  ['未能按时完成', 'bottom'],
  ['没完成', 'bottom'],
  ['没有达标', 'bottom'],
  ['逾期', 'bottom'],
  ['达成了年度指标但效果较差', 'bottom'],
])('%s states the tier %s', (text, tier) => {
  expect(statedTier(normalise(text))).toBe(tier);
});

test.each([
  '无逾期',
  '未逾期',
  '显著',
  '全部达成率上升',
  '距全部达成',
  '按计划完成预期指标',
  '达成',
])('%s states none', (text) => {
  expect(statedTier(normalise(text))).toBeNull();
});

test.each([
  '按时',
  '已按期办结',
  '已经如期验收',
  '完成',
  '已完成',
  '均已完成',
  '均完成',
  '全部完成',
])('%s is in time', (text) => {
  expect(timelyTier(normalise(text))).toBe('top');
});

test.each(['不及时', '正在按时推进', '完成一半', '将完成', '部分完成后'])('%s is not', (text) => {
  expect(timelyTier(normalise(text))).not.toBe('top');
});

test('both cells say the same once degree, tense and punctuation are dropped', () => {
  expect(sameWords(normalise('有所增强'), normalise('得到增强了。'))).toBe(true);
  expect(sameWords(normalise('增强'), normalise('减弱'))).toBe(false);
});

test('cells that hold nothing but colourless words say nothing', () => {
  expect(sameWords(normalise('有'), normalise('已'))).toBe(false);
});
