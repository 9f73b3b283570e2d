// Covers src/engine/prose/years.ts
import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'form-year';

interface Parts {
  readonly title?: string;
  readonly year?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly prose?: string;
}

const sheet = ({ title, year, expected, actual, prose }: Parts) => `
  | ${title ?? '项目绩效自评表'} |
  | 项目名称 | 培训 | 评价年度 | ${year ?? '2023年'} |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 培训 | 100 | ${expected ?? '≥5场'} | ${actual ?? '5场'} | 100 |
  | 合计 | 100 | | | 100 |
  | ${prose ?? '2023年举办培训5场。'} |
`;
const MARK = ' {form-year}';

test.each<[Parts, string]>([
  [{ title: `2022年度项目绩效自评表${MARK}` }, '“2022年度项目绩效自评表”'],
  [{ expected: `2022年11月底前${MARK}`, actual: '2022年10月' }, '“2022年11月底前”'],
  [{ expected: `2022.11.30前${MARK}`, actual: '2023年10月' }, '“2022.11.30前”'],
  [{ actual: `2022年举办5场${MARK}` }, '“2022年举办5场”'],
  [{ actual: `计划于2022年底前完成${MARK}` }, '“计划于2022年底前完成”'],
  [{ actual: `完成于2022年12月${MARK}` }, '“完成于2022年12月”'],
  [{ prose: `2022年举办培训5场，培训300人。${MARK}` }, '“2022年举办培训5场”'],
  [
    { prose: `2022年全年预算1750万元（其中上年结转312万元），支出1575万元。${MARK}` },
    '“2022年全年预算1750万元”',
  ],
  [
    { prose: `一、完成情况：2022年项目政策资金支出1437.48万元。${MARK}` },
    '“2022年项目政策资金支出”',
  ],
  [{ prose: `一、完成情况：截至2022年12月，举办培训5场。${MARK}` }, '“截至2022年12月”'],
  [{ prose: `培训5场；我局2022年度按计划完成。${MARK}` }, '“我局2022年度按计划完成”'],
])('another year is a warning where it stands: %j', (parts, said) => {
  const [finding] = expectFindings(RULE, sheet(parts));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain(`评价年度是 2023 年，这里写的是${said}`);
});

test.each<Parts>([
  { title: '2023年度项目绩效自评表' },
  { title: '2022年结转资金绩效自评表（2023年度）' },
  { expected: '2023年6月底前', actual: '2022年12月' },
  { expected: '2021—2023年', actual: '2023年' },
  { expected: '不低于2022年水平', actual: '比2022年增长5%' },
  { actual: '超过2022年' },
  { actual: '好于2022年' },
  { actual: '2022年5场，2023年6场' },
  { actual: '2022年受训学员人数300人' },
  { actual: '解决2022年遗留问题5个' },
  { prose: '2022年立项，2023年完成。' },
  { prose: '2022年结转资金20万元已全部支付。' },
  { prose: '2021年启动建设，已完工。' },
  { prose: '较2022年增加5场。' },
  { prose: '根据2022年审计意见整改。' },
  { prose: '2022年资金（上年结转）312万元。' },
  { prose: '2022年结转资金312万元（其中中央200万元）。' },
  { prose: '2024年继续加强管理。' },
  { prose: '按照《2022年培训方案》举办。' },
  { year: '2022-2023年', title: '2021年度项目绩效自评表' },
])('%j is as it should be', (parts) => {
  expectFindings(RULE, sheet(parts));
});

test('what was done long before the year, though due in it, is an info', () => {
  const [finding] = expectFindings(
    RULE,
    sheet({ expected: '2023年10月底前', actual: `2022年9月25日${MARK}` }),
  );
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('评价年度是 2023 年，这里写的是“2022年9月25日”');
  expectFindings(RULE, sheet({ expected: '2023年1月底前', actual: '2022年12月28日' }));
  expectFindings(RULE, sheet({ expected: '2023年10月底前', actual: '2023年1月5日' }));
  expectFindings(RULE, sheet({ expected: '2023年10月底前', actual: '2022年启动，2023年9月完成' }));
});

test('a deadline after the year is an info, unless it is a span that holds the year', () => {
  const [finding] = expectFindings(RULE, sheet({ expected: `2024年6月底前${MARK}` }));
  expect(finding?.severity).toBe('info');
  expectFindings(RULE, sheet({ expected: '2021—2025年' }));
  expectFindings(RULE, sheet({ expected: '2023年12月底前' }));
});

test.each<Parts>([
  { prose: `20023年举办培训5场。${MARK}` },
  { title: `20023年度项目绩效自评表${MARK}` },
  { expected: `20023年11月底前${MARK}` },
])('a year with a digit too many is named: %j', (parts) => {
  const [finding] = expectFindings(RULE, sheet(parts));
  expect(finding?.message).toContain('“20023年”不是一个年份');
});

test.each(['20023年', '202年'])(
  '%s as the year of the form is said, and nothing is held against it',
  (year) => {
    const [finding] = expectFindings(
      RULE,
      `
    | 项目名称 | 培训 | 评价年度 | ${year} {form-year} |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 培训 | 100 | 2022年底前 | 2022年11月 | 100 |
  `,
    );
    expect(finding?.message).toContain(`“${year}”不是一个年份`);
  },
);

test('where all that is said is of one other year, the year of the form is what is wrong', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 2022年度项目绩效自评表 |
    | 项目名称 | 培训 | 评价年度 | 2023年 {form-year} |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 培训 | 100 | 2022年底前 | 2022年11月 | 100 |
    | 合计 | 100 | | | 100 |
    | 2022年举办培训5场。 |
  `,
  );
  expect(finding?.message).toContain('评价年度写的是 2023 年，表里 3 处写的都是 2022 年');
  expect(printCells(finding?.also ?? [])).toEqual(['A1', 'C4', 'A6']);
});

test('a form that says no year is held against none', () => {
  expectFindings(
    RULE,
    '| 三级指标 | 分值 | 指标值 | 完成值 | 得分 |\n| 培训 | 10 | 2022年底前 | 2022年 | 10 |',
  );
});

interface Stale {
  readonly title?: string;
  readonly first?: string;
  readonly second?: string;
  readonly goal?: string;
  readonly mark?: string;
}

const stale = ({ title, first, second, goal, mark = '' }: Stale) => `
  | ${title ?? '2023年度项目绩效自评表'} ${mark} |
  | 项目名称 | 培训 |
  | 年度目标 | ${goal ?? '举办培训。'} |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 原因 |
  | 培训 | 40 | ${first ?? '2024年11月底前 | 2024年10月'} | 40 | |
  | 验收 | 60 | ${second ?? '12月底前 | 2024年12月5日'} | 60 | |
  | 合计 | 100 | | | 100 | |`;

test.each<Stale>([
  {},
  { second: '2024.12.31前 | 12月5日' },
  { title: '项目绩效自评表（2022年度）' },
  { goal: '2024年举办培训。', second: '≥5场 | 5场' },
])('a title left from an earlier year is told at the title alone: %j', (parts) => {
  const sheetText = stale({ ...parts, mark: '{form-year}' });
  const [finding] = expectFindings(RULE, sheetText);
  expect(finding?.message).toMatch(
    /^评价年度写的是 202[23] 年，表里 3 处写的都是 2024 年，请核对。$/,
  );
  expectFindings('score-mismatch', sheetText);
  expectFindings('reason-missing', sheetText);
});

test.each<Stale>([
  // What no target is due for was done late.
  { first: '11月底前 | 2024年1月 {late}', second: '12月底前 | 2024年1月5日 {late}' },
  { goal: '2023年举办培训。', second: '≥5场 | 5场', first: '2023年底前 | 2024年1月 {late}' },
])('what was done after the year is late and no slip of the title: %j', (parts) => {
  const drawn = stale(parts);
  expectFindings(RULE, drawn.replaceAll(' {late}', ''));
  expectFindings('score-mismatch', drawn.replace(/ \{late\} \| (\d+)/g, ' | $1 {score-mismatch}'));
});

test.each<Stale>([
  { goal: '2023年举办培训，2024年验收。', first: '2023年11月底前 | 2023年10月' },
  { goal: '2023年举办培训。', first: '2023年11月底前 | 2024年10月' },
])('a year that the form itself names is no slip: %j', (parts) => {
  expectFindings(RULE, stale(parts));
});
