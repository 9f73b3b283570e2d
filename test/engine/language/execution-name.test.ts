import { isExecutionName, scoresExecution } from '../../../src/engine/language/execution-name';
import { normalise } from '../../../src/engine/language/plain';

test.each([
  '预算执行率',
  '资金支付进度',
  '1.预算执行率（%）',
  '2023年项目资金支出率',
  '财政资金支付率',
])('%s is about the execution of the whole budget', (name) => {
  expect(isExecutionName(normalise(name))).toBe(true);
});

test.each(['债券资金支付率', '支付及时率', '预算调整率', '项目执行进度', '资金到位率'])(
  '%s is about something else',
  (name) => {
    expect(isExecutionName(normalise(name))).toBe(false);
  },
);

test.each([
  ['支付额/预算额度×100×权重', true],
  ['实际支出÷年度预算', true],
  ['完成数/计划数×权重', false],
  ['预算执行情况良好', false],
])('%s scores it: %s', (criterion, scores) => {
  expect(scoresExecution(normalise(criterion))).toBe(scores);
});
