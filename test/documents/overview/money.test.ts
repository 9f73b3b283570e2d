import { moneyLines } from '../../../src/documents/overview/money';
import { row } from './form-row';

const form = (budget: string, spent: string, claimed: string, other = {}) =>
  row({ budget, spent, claimed, recomputed: claimed, weight: '100', twoUnits: false, ...other });

test('sums are exact, and say how many forms they are of', () => {
  const [sums] = moneyLines([form('0.1', '0.1', '90'), form('0.2', '', '80'), form('', '', '')]);
  expect(sums).toContain('预算合计 0.3 万元（2 份）；支出合计 0.1 万元（1 份）');
});

test('what was converted is said as the rule it went by, of no form that was not looked into', () => {
  const [sums = '', units = ''] = moneyLines([form('1', '1', '90')]);
  expect(sums).not.toMatch(/换算/);
  expect(units).toMatch(/写明单位是元的.*没有写明单位的当作万元/);
});

test('rate and score are weighted by money', () => {
  const lines = moneyLines([form('100', '100', '100'), form('300', '150', '60')]);
  expect(lines).toContain('按金额加权的执行率 62.5%（预算和支出都有的 2 份）。');
  expect(lines.join('')).toContain('自评 70 分（满分 100 的 2 份），核算 70 分（2 份）');
});

test('a budget without spending does not lower the rate', () => {
  const lines = moneyLines([form('100', '50', '90'), form('900', '', '90')]);
  expect(lines).toContain('按金额加权的执行率 50%（预算和支出都有的 1 份）。');
});

test('amounts in two units are left out and named', () => {
  const lines = moneyLines([form('100', '50', '90'), form('5', '50000', '90', { twoUnits: true })]);
  expect(lines[0]).toContain('预算合计 100 万元（1 份）');
  expect(lines).toContain('1 份的预算和支出不是一个单位，没有计入合计。');
});

test('a form of other full marks is in no average', () => {
  const lines = moneyLines([form('1', '1', '90'), form('1', '1', '9', { weight: '10' })]);
  expect(lines.join('')).toContain('自评 90 分（满分 100 的 1 份）');
});
