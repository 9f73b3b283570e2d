import { NO_TEXT, normalise } from '../../../src/engine/language/plain';
import { read } from '../../../src/engine/language/reading';
import { statedTier, timelyTier } from '../../../src/engine/language/tier-words';

const tokensOf = (text: string) => read(normalise(text), null).tokens;
const EMPTY = read(NO_TEXT, null);
const NOTHING = { name: EMPTY, expected: EMPTY };

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
  expect(statedTier(tokensOf(text), NOTHING)).toBe(tier);
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
  expect(statedTier(tokensOf(text), NOTHING)).toBeNull();
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
  expect(timelyTier(tokensOf(text), NOTHING)).toBe('top');
});

test.each(['不及时', '正在按时推进', '完成一半', '将完成', '部分完成后'])('%s is not', (text) => {
  expect(timelyTier(tokensOf(text), NOTHING)).not.toBe('top');
});
