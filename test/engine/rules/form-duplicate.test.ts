import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'form-duplicate';

test('the same name twice in one group is named at the second', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 数量 | 培训人数 | 10 | ≥50 | 50 | 10 |
    | | 培训场次 | 10 | ≥5 | 5 | 10 |
    | | 培训 人数 {form-duplicate} | 10 | ≥60 | 60 | 10 |
  `,
  );
  expect(finding?.severity).toBe('warning');
  expect(printCells(finding?.also ?? [])).toEqual(['B2']);
  expect(finding?.message).toBe('“培训 人数”在“数量”下出现了不止一次。');
});

test('a table without groups has it twice in the table', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 培训人数 | 50 | ≥50 | 50 | 50 |
    | 培训人数 {form-duplicate} | 50 | ≥60 | 60 | 50 |
  `,
  );
  expect(finding?.message).toBe('“培训人数”在表里出现了不止一次。');
});

test('the same name in two groups is two indicators', () => {
  expectFindings(
    RULE,
    `
    | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 数量 | 培训 | 10 | ≥50 | 50 | 10 |
    | 质量 | 培训 | 10 | ≥90% | 95% | 10 |
  `,
  );
});

test('names that cannot be read are not taken for the same', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | =? | 50 | ≥5 | 5 | 50 |
    | =? | 50 | ≥6 | 6 | 50 |
  `,
  );
});

const acrossLevels = (level1: string, level2: string, mark: string) => `
    | 一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出指标 | 数量指标 | 帮扶企业家数 | 10 | ≥5 | 5 | 10 |
    | ${level1} | ${level2} | 帮扶企业家数${mark} | 10 | ≥5 | 5 | 10 |
  `;

test('a name among the outputs and the effects is counted twice', () => {
  const [finding] = expectFindings(
    RULE,
    acrossLevels('效益指标', '社会效益指标', ' {form-duplicate}'),
  );
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('在“数量指标”和“社会效益指标”下各列了一次');
  expectFindings(RULE, acrossLevels('产出指标', '质量指标', ''));
});
