import { timeOver } from '../../../src/engine/compare/time-in-period';
import { Decimal } from '../../../src/engine/decimal';
import { normalise } from '../../../src/engine/language/plain';

const over = (name: string, value: number, unit: string, period = '') =>
  timeOver({ value: new Decimal(value), unit, period }, normalise(name));

test.each([
  ['开放', 376, '天/年', '年', '年', '366天'],
  ['值班', 33, '天', '月', '个月', '31天'],
  ['供水', 25, '小时/天', '天', '天', '24小时'],
  ['值守', 8, '天', '周', '周', '7天'],
  ['发放', 13, '个月', '年', '年', '12个月'],
] as const)('%s: %d%s is longer than its own period', (name, value, unit, told, period, most) => {
  expect(over(name, value, unit, told)).toEqual({ period, most, told: true });
});

test.each([
  ['全年运行天数', 367, '天', '年', '366天'],
  ['年均开放天数', 376, '天', '年', '366天'],
  ['每日开放时间', 25, '小时', '天', '24小时'],
  ['月均值班天数', 32, '天', '个月', '31天'],
])('%s: %d%s is longer than the period of its name', (name, value, unit, period, most) => {
  expect(over(name, value, unit)).toEqual({ period, most, told: false });
});

test.each([
  ['全年运行天数', 366, '天', ''],
  ['每天供水时间', 24, '小时', ''],
  ['开馆天数', 376, '天', ''],
  ['建设周期', 13, '个月', ''],
  ['全年各馆累计开放天数', 600, '天', ''],
  ['全年巡查', 376, '人天', ''],
  ['全年工期', 376, '天', ''],
  ['补助标准', 450, '元', '天'],
  ['每月培训', 40, '次', '月'],
])('%s: %d%s may well be', (name, value, unit, told) => {
  expect(over(name, value, unit, told)).toBeNull();
});
