// Covers src/engine/prose/no-evidence.ts
import { expectFindings } from './expect-findings';

const RULE = 'evidence-missing';

test('a scored row without evidence is named at its evidence cell', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 佐证材料 |
    | 数量 | 场次 | 10 | ≥5 | 5 | 10 | 1.照片 |
    | 质量 | 合格率 | 10 | ≥90% | 95% | 10 | {evidence-missing} |
    | | 覆盖率 | 10 | ≥90% | 95% | 10 | / {evidence-missing} |
  `,
  );
  expect(finding?.severity).toBe('warning');
});

test('evidence carried down within its level-2 group is enough', () => {
  expectFindings(
    RULE,
    `
    | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 佐证材料 |
    | 数量 | 场次 | 10 | ≥5 | 5 | 10 | 1.照片 |
    | | 人数 | 10 | ≥50 | 50 | 10 | |
  `,
  );
});

test('a form without the column asks for no evidence', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | ≥5 | 5 | 10 |
  `,
  );
});

test('a row without a score is asked for none, and spaces are none', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 佐证材料 |
    | 场次 | 10 | ≥5 | 5 | | |
    | 人数 | 10 | ≥5 | 5 | 10 | "  " {evidence-missing} |
  `,
  );
});

test('where nothing is scored a row without evidence is named all the same', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 指标值 | 完成值 | 佐证材料 |
    | 场次 | ≥5 | 5 | {evidence-missing} |
    | 人数 | ≥5 | 5 | 1.照片 |
  `,
  );
  expect(finding?.message).toBe('“场次”没有写佐证材料。');
});

test.each(['详见相关材料', '见附件', '同上', '有', '资料齐全', '佐证材料备查。'])(
  '%s names no document',
  (evidence) => {
    const [finding] = expectFindings(
      RULE,
      `
      | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 佐证材料 |
      | 场次 | 10 | ≥5 | 5 | 10 | ${evidence} {evidence-missing} |
    `,
    );
    expect(finding?.message).toContain(`只写了“${evidence}”`);
  },
);

test.each([
  '同3-1.入户回访记录',
  '见附件2-3',
  '《培训材料》',
  '相关照片',
  '验收材料',
  '有关会议记录',
])('%s does', (evidence) => {
  expectFindings(
    RULE,
    `
      | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 佐证材料 |
      | 场次 | 10 | ≥5 | 5 | 10 | ${evidence} |
    `,
  );
});

test('what is carried down is said once, where it stands', () => {
  expectFindings(
    RULE,
    `
    | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 佐证材料 |
    | 数量 | 场次 | 10 | ≥5 | 5 | 10 | 同上 {evidence-missing} |
    | | 人数 | 10 | ≥50 | 50 | 10 | |
  `,
  );
});
