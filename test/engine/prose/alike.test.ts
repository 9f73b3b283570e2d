import { isAlike, pairsOf } from '../../../src/engine/prose/alike';

test.each([
  ['工业设计大赛-部分获奖项目情况', '工业设计大赛部分获奖项目情况'],
  ['资金使用情况', '资金使用情况（含用款计划审批）'],
  ['培训签到表（3月）', '培训签到表（4月）'],
])('%s and %s may be one document', (first, second) => {
  expect(isAlike(first, second)).toBe(true);
});

test('服务企业情况 is no 发送信息部分记录', () => {
  expect(isAlike('服务企业情况', '中小企业服务交流平台134239条发送信息部分记录')).toBe(false);
});

test('a text of one sign has no pair', () => {
  expect([...pairsOf('困难户')]).toEqual(['困难', '难户']);
  expect([...pairsOf('户')]).toEqual([]);
  expect([...pairsOf('')]).toEqual([]);
});
