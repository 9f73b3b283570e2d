// Covers src/engine/report/impossible-day.ts
import { gridLiteral } from '../../fixtures/grid-literal';
import { expectFindings, findingsOf } from './expect-findings';

const RULE = 'date-impossible';

function formWith(expected: string, actual: string, year = '2023年'): string {
  return `
    | 评价年度 | ${year} | | | |
    | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
    | 产出 | 完成时间 | ${expected} | ${actual} | 100 | 100 |`;
}

test.each([
  ['2023年2月30日前 {date-impossible}', '2023年2月20日'],
  ['2023年9月30日前', '2023年9月31日 {date-impossible}'],
  ['2023年9月30日前', '9月31日 {date-impossible}'],
  ['2023年2月底前', '2023年2月29日 {date-impossible}'],
  ['2023年13月5日前 {date-impossible}', '2023年12月1日'],
  ['2023-11-31 {date-impossible}', '2023-11-20'],
  ['2023年11月前', '2023年0月 {date-impossible}'],
  ['2023年11月前', '2023年10月32日 {date-impossible}'],
  ['2023年11月前', '13月15日 {date-impossible}'],
])('a day that does not exist is named: %s, %s', (expected, actual) => {
  expectFindings(RULE, formWith(expected, actual));
});

test.each([
  ['2024年2月29日前', '2024年2月28日', '2024年'],
  ['2023年2月底前', '2月29日', '2023年'],
  ['2023年12月31日前', '2023年10月31日', '2023年'],
  ['13个月内', '12个月', '2023年'],
  ['≥30月饼', '32月饼', '2023年'],
  ['2023年底前', '10月共完成32日次', '2023年'],
  ['2023年内', '2023年13条月季路', '2023年'],
  ['2023年底前', '按时完成', '2023年'],
  ['≥100', '120', '2023年'],
])('nothing is said of %s, %s', (expected, actual, year) => {
  expectFindings(RULE, formWith(expected, actual, year));
});

test('one such day is said once, by the word of the form, and no score is told by it', () => {
  const { grid } = gridLiteral(formWith('2023年2月30日前', '2023年3月1日'));
  expect(findingsOf(RULE, grid).map(({ message }) => message)).toEqual([
    '“完成时间”的年度指标值“2023年2月30日前”里的日期不存在，请改正。',
  ]);
  expect(findingsOf('score-unverified', grid)).toEqual([]);
  expect(findingsOf('score-mismatch', grid)).toEqual([]);
});

const timeWith = (name: string, expected: string, actual: string) => `
  | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | ${name} | ${expected} | ${actual} | 100 | 100 |`;

test.each([
  ['开放天数', '300天/年', '376天/年 {date-impossible}', 'warning', '超过了一年最多的 366天'],
  ['值班', '每月30天', '每月33天 {date-impossible}', 'warning', '超过了一个月最多的 31天'],
  ['全年运行天数', '≥370天 {date-impossible}', '366天', 'info', '年度指标值“≥370天”'],
  ['每日开放时间', '8小时', '25小时 {date-impossible}', 'info', '超过了一天最多的 24小时'],
])(
  'a time longer than the one it lies in is named: %s %s → %s',
  (name, expected, actual, severity, said) => {
    const [finding] = expectFindings(RULE, timeWith(name, expected, actual));
    expect(finding?.severity).toBe(severity);
    expect(finding?.message).toContain(said);
  },
);

test.each([
  ['全年运行天数', '≥365天', '366天'],
  ['办理时限', '≤400天', '380天'],
  ['补助标准', '400元/天', '450元/天'],
  ['每天供水时间', '24小时', '24小时'],
])('a time that fits in is as it should be: %s %s → %s', (name, expected, actual) => {
  expectFindings(RULE, timeWith(name, expected, actual));
});
