import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'weight-total';

const sheet = (mark: string) => `
  | 三级指标 | 分值 ${mark} | 指标值 | 完成值 | 得分 |
  | 场次 | 90 | ≥5 | 5 | 90 |
`;

test('level-1 weights that add up to 90 are named with the sum and the difference', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 一级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 50 | 场次 | 50 | ≥5 | 5 | 50 |
    | 效益 | 40 | 满意度 | 40 | ≥90% | 95% | 40 |
    | 合计 | 90 {weight-total} | | 90 | | | 90 |
  `,
  );
  expect(finding?.message).toContain('一级指标权重合计 90，应为 100，少 10');
  expect(printCells(finding?.also ?? [])).toEqual(['B2:B3']);
});

test('without level-1 weights the level-3 weights count, and the header is the place', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 一级指标 | 三级指标 | 分值 {weight-total} | 指标值 | 完成值 | 得分 |
    | 产出 | 场次 | 60 | ≥5 | 5 | 60 |
    | 效益 | 满意度 | 40.5 | ≥90% | 95% | 40.5 |
  `,
  );
  expect(finding?.message).toContain('三级指标分值合计 100.5，应为 100，多 0.5');
});

test('a total of 100 is accepted', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 33.3 | ≥5 | 5 | 33.3 |
    | 满意度 | 66.7 | ≥90% | 95% | 66.7 |
  `,
  );
});

test('90 is accepted where the budget block prints an execution rate without points', () => {
  expectFindings(
    RULE,
    `
    | 项目资金 | 预算数 | 执行数 | 执行率 |
    | 年度资金总额 | 100 | 95 | 95% |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 50 | ≥5 | 5 | 50 |
    | 满意度 | 40 | ≥90% | 95% | 40 |
  `,
  );
});

test('the total a user sets is the one that must be reached', () => {
  expectFindings(RULE, sheet(''), { total: 90 });
  expectFindings(RULE, sheet('{weight-total}'));
});

test('a total printed under the level-3 weights alone is not the place of level 1', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 权重 {weight-total} | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 50 | 场次 | 50 | ≥5 | 5 | 50 |
    | 效益 | 40 | 满意度 | 40 | ≥90% | 95% | 40 |
    | 合计 | | | 90 | | | 90 |
  `,
  );
});
