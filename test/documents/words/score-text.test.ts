import {
  pointsText,
  recomputedText,
  unverifiedText,
} from '../../../src/documents/words/score-text';
import { Decimal } from '../../../src/engine/decimal';
import { checkedSheet } from '../../taskpane/checked-sheet';

const { report } = checkedSheet(`
  | 三级指标 | 权重 | 预期值   | 实现值   | 自评得分 |
  | 培训人数 | 50   | ≥100     | 80       | 40       |
  | 环境     | 30   | 有所改善 | 部分达成 | 20       |
  | 增速     | 20   | 高于全市 | 12%      | 20       |
`);

test('points are printed at two decimals at most, and a dash where there are none', () => {
  const shown = [new Decimal('33.333'), new Decimal(5), null].map(pointsText);
  expect(shown).toEqual(['33.33', '5', '—']);
});

test('a recomputed score is a figure, the range of a tier, or nothing', () => {
  expect(report.assessments.map(recomputedText)).toEqual(['40', '18～24', '—']);
});

test('why a score is unverified and what would settle it are one sentence', () => {
  expect(unverifiedText({ why: '没有预期值', settle: '请填写预期值' })).toBe(
    '没有预期值；请填写预期值。',
  );
});
