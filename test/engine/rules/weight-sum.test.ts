import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'weight-sum';

test('the odd child is named as the one to take the difference', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 一级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 60 | 场次 | 20 | ≥5 | 5 | 20 |
    | | | 人数 | 20.1 {weight-sum} | ≥50 | 50 | 20.1 |
    | | | 册数 | 20 | ≥9 | 9 | 20 |
    | 效益 | 40 | 满意度 | 40 | ≥90% | 95% | 40 |
  `,
  );
  expect(finding?.message).toContain('“产出”的权重是 60，下级合计 60.1，多 0.1');
  expect(finding?.message).toContain('“人数”承担（20.1 改为 20）');
  expect(printCells(finding?.also ?? [])).toEqual(['B2', 'D2', 'D4']);
  expect(finding?.suggestion).toBe('20');
});

test('level-2 weights are held against level 1, and level-3 weights against level 2', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 60 {weight-sum} | 数量 | 30 | 场次 | 30 | ≥5 | 5 | 30 |
    | | | 质量 | 20 {weight-sum} | 合格率 | 15 | ≥90% | 95% | 15 |
    | 效益 | 40 | 社会效益 | 40 | 满意度 | 40 | ≥90% | 95% | 40 |
  `,
  );
});

test('points in a group name are a weight like any other', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出指标(50分) {weight-sum} | 场次 | 24 | ≥5 | 5 | 24 |
    | | 人数 | 24 | ≥50 | 50 | 24 |
  `,
  );
  expect(finding?.message).toContain('下级合计 48，少 2，请核对上下级分值');
});

test('a group printed again after a page break is not counted twice', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 60 | 场次 | 30 | ≥5 | 5 | 30 |
    | 产出 | 60 | 人数 | 30 | ≥50 | 50 | 30 |
    | 效益 | 40 | 满意度 | 40 | ≥90% | 95% | 40 |
  `,
  );
});

test('where no child could take the difference, only the sums are named', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 一级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 60 {weight-sum} | 场次 | 80 | ≥5 | 5 | 80 |
    | | | 人数 | 80 | ≥50 | 50 | 80 |
  `,
  );
  expect(finding?.message).toContain('下级合计 160，多 100，请核对上下级权重');
});

test('a weight that stands in a name takes nothing, so that the name is not typed over', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出指标(50分) {weight-sum} | 数量指标(25分) | 场次 | 25 | ≥5 | 5 | 25 |
    | | 质量指标(24.9分) | 合格率 | 24.9 | ≥90% | 95% | 24.9 |
    | 效益指标(50分) | 社会效益(50分) | 满意度 | 50 | ≥90% | 95% | 50 |
  `,
  );
  expect(finding?.message).toContain('承担');
  expect(finding?.suggestion).toBeNull();
});
