import { holdsPrompts, verdictOf, weightState } from '../../../src/documents/words/verdict';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { checkedSheet } from '../../taskpane/checked-sheet';
import { FAULTY, SOUND } from '../../taskpane/forms';

const SOUND_FLAT = `
  | 一级指标 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 |
  | 产出     | 场次     | 60   | ≥5     | 5      | 60       |
  | 效益     | 满意度   | 40   | ≥90%   | 95%    | 40       |
  | 合计     |          | 100  |        |        | 100      |`;

const SUBTOTAL = (weight: string, score = '60') => `
  | 一级指标 | 三级指标 | 权重      | 预期值 | 实现值 | 自评分数 |
  | 投入     | 资金到位率 | 10      | 100%   | 100%   | 10       |
  | 产出     | 场次     | 50        | ≥5     | 5      | 50       |
  | 小计     |          | ${weight} |        |        | ${score} |
  | 效益     | 满意度   | 40        | ≥90%   | 95%    | 40       |
  | 合计     |          | 100       |        |        | 100      |`;

test('a weight that does not add up shows in the state of the weights', () => {
  const { report } = checkedSheet(FAULTY.replace('| 30   | ≥10 ', '| 25   | ≥10 '));
  expect(weightState(report)).toMatch(/有 \d+ 处问题/);
  expect(weightState(checkedSheet(SOUND).report)).toContain('上下级一致');
});

test('weights that were not all checked are not called consistent', () => {
  const { report } = checkedSheet(SOUND, { ...DEFAULT_OPTIONS, off: ['weight-sum'] });
  expect(weightState(report)).toContain('没有全部检查');
});

test.each([
  ['two levels, though no group has points', SOUND_FLAT, /合计 100 分$/],
  ['a right subtotal', SUBTOTAL('60'), /上下级一致/],
  ['a wrong subtotal', SUBTOTAL('61'), /有 1 处问题/],
  ['a subtotal of nobody knows what', SUBTOTAL('7', '7'), /没有全部检查/],
])('weights are called consistent for what was held against something: %s', (_, form, said) => {
  expect(weightState(checkedSheet(form).report)).toMatch(said);
});

/** One row whose words no program can judge, with its score. */
const UNJUDGED = (claimed: string, actual = '8%') => `
  | 项目名称 | 招商经费 |      | 评价年度       | 2023年 |          |                |
  | 三级指标 | 权重     |      | 预期值         | 实现值 | 自评分数 | 未达标原因分析 |
  | 产值增速 | 100      |      | 高于全市增速   | ${actual} | ${claimed} |        |
`;

/** SOUND, with an operator copied into the actual value: a warning. */
const DOUBTFUL = SOUND.replace('| 10     |', '| ≥10    |');

test.each([
  ['an error', FAULTY, 'faulty', '有 2 个必须修改的问题', '1 个建议核对'],
  [
    'nothing but what a person must judge',
    UNJUDGED('100'),
    'open',
    '没有发现必须修改的问题',
    '还有 1 个指标要人工核对',
  ],
  [
    'that and a warning',
    UNJUDGED('100', '>8%'),
    'open',
    '没有发现必须修改的问题',
    '还有 1 个指标要人工核对，1 个建议核对',
  ],
  [
    'an error and what a person must judge',
    UNJUDGED('120'),
    'faulty',
    '有 1 个必须修改的问题',
    '1 个指标要人工核对',
  ],
  ['a warning alone', DOUBTFUL, 'open', '没有发现必须修改的问题', '还有 1 个建议核对'],
  ['nothing', SOUND, 'sound', '没有发现问题', ''],
])('the verdict on a form with %s', (_, form, step, text, rest) => {
  const { report } = checkedSheet(form);
  expect(verdictOf(report, report.findings)).toEqual({ step, text, rest });
});

test('errors that were ignored no longer stand in the way, but are counted', () => {
  const { report } = checkedSheet(FAULTY);
  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  expect(verdictOf(report, warnings)).toEqual({
    step: 'open',
    text: '没有发现必须修改的问题',
    rest: '还有 1 个建议核对，已忽略 2 个',
  });
});

test('what is left for information alone does not make a form doubtful', () => {
  const { report } = checkedSheet(FAULTY);
  const infos = report.findings.map((finding) => ({ ...finding, severity: 'info' as const }));
  expect(verdictOf({ ...report, findings: infos }, infos)).toEqual({
    step: 'sound',
    text: '没有发现问题',
    rest: '3 个供参考',
  });
});

test('a prompt of ours is noticed in its reason cell', () => {
  expect(holdsPrompts(checkedSheet(FAULTY).report)).toBe(false);
  const prompted = FAULTY.replace(/30 {7}\| {10}\|/, '30 | 【待填写】预期值 |');
  expect(holdsPrompts(checkedSheet(prompted).report)).toBe(true);
});
