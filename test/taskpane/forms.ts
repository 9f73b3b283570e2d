/**
 * Errors: G3 claims 30 for a missed target (24 is right), H3 gives no reason. Warning: F5 repeats an
 * operator.
 */
export const FAULTY = `
  | 项目名称 | 培训经费 |      | 评价年度 | 2023年 |        |          |          |
  | 一级指标 | 权重     | 三级指标     | 权重 | 预期值 | 实现值 | 自评分数 | 未达标原因分析 |
  | 产出     | 60       | 培训人数     | 30   | ≥100   | 80     | 30       |          |
  |          |          | 培训场次     | 30   | ≥10    | 12     | 30       |          |
  | 效益     | 40       | 满意度       | 40   | ≥90%   | ≥95%   | 40       |          |
  | 合计     | 100      |              | 100  |        |        | 100      |          |
`;

/** Nothing to mend. */
export const SOUND = `
  | 项目名称 | 宣传经费 |      | 评价年度 | 2023年 |        |          |          |
  | 一级指标 | 权重     | 三级指标     | 权重 | 预期值 | 实现值 | 自评分数 | 未达标原因分析 |
  | 产出     | 100      | 宣传场次     | 100  | ≥10    | 10     | 100      |          |
  | 合计     | 100      |              | 100  |        |        | 100      |          |
`;

/** A form nobody has filled in yet. */
export const TEMPLATE = `
  | 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 | 未达标原因分析 |
  | 产出     | 100  | 宣传场次 | 100  | ≥10    |        |          |                |
`;

/** No form at all. */
export const LIST = `
  | 姓名 | 部门   |
  | 甲   | 办公室 |
`;
