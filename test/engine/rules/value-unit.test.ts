import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'value-unit';

test('two units are quoted where they differ', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 活动 | 10 | 不少于5场（次） | 5批次 {value-unit} | 10 |
  `,
  );
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('“不少于5场（次）”与完成值“5批次”单位不同');
});

test('a percentage and a count are two units', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 覆盖 | 10 | ≥90% | 90家 {value-unit} | 10 |
  `,
  );
});

test('spellings of one unit, and a missing unit, are accepted', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | 5场(次) | 5场次 | 10 |
    | 会 | 10 | 5场（次） | 5场 | 10 |
    | 人数 | 10 | 50人 | 50名 | 10 |
    | 册数 | 10 | ≥20项 | 20 | 10 |
  `,
  );
});

test('a range has a unit as well, words and one-sided units have none to compare', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | 3-5场 | 4批次 {value-unit} | 10 |
    | 会 | 10 | 2023年12月底前 | 4批次 | 10 |
    | 册数 | 10 | ≥20 | 20项 | 10 |
  `,
  );
});

test('the target is the other end', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 活动 | 10 | 5场 | 5批次 {value-unit} | 10 |
  `,
  );
  expect(printCells(finding?.also ?? [])).toEqual(['C2']);
});
