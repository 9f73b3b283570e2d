import { weightsAreFractions } from '../../../src/engine/model/fractions';
import { formOf } from '../../sheet/reading';
import { expectFindings } from '../rules/expect-findings';

/** Two rows with these weights and scores; the marks are for the header and the second score. */
function form(
  weights: readonly [string, string],
  scores: readonly [string, string],
  mark = '',
): string {
  return `
    | 三级指标 | 权重 ${mark} | 指标值 | 完成值 | 得分 |
    | 场次 | ${weights[0]} | ≥5 | 5 | ${scores[0]} |
    | 人数 | ${weights[1]} | ≥50 | 50 | ${scores[1]} |`;
}

test.each([
  [['0.6', '0.4'], ['60', '39'], true],
  [['0.6', '0.4'], ['0.6', '0.4'], false],
  [['60', '40'], ['60', '40'], false],
  [['60%', '40%'], ['60', '40'], false],
  [['0.6', '0.3'], ['60', '40'], false],
] as const)('weights %j with scores %j', (weights, scores, fractions) => {
  expect(weightsAreFractions(formOf(form(weights, scores)))).toBe(fractions);
});

test('they are one warning about the weights, and no score is above its weight', () => {
  const text = form(['0.6', '0.4'], ['60', '40'], '{weight-total}');
  const [finding] = expectFindings('weight-total', text);
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('小数');
  expectFindings('score-range', form(['0.6', '0.4'], ['60', '40']));
});
