import type { ColumnRole, Indicator, Skipped } from '../../engine/model/form';
import type { HeaderBlock } from './header-block';

/** What cannot be checked without a column. Criterion and evidence columns are often absent. */
const UNCHECKED: readonly (readonly [ColumnRole, string])[] = [
  ['expected', '没有预期值（指标值）列，不检查目标是否完成，也不核算得分。'],
  ['actual', '没有实现值（完成值）列，不检查目标是否完成，也不核算得分。'],
  ['weight', '没有三级指标的权重（分值）列，不检查权重，也不核算得分。'],
  ['score', '没有自评得分列，不检查得分。'],
];
const NO_SCORES = '没有分值和得分列，没有分数可算，只检查指标是否完成、原因和佐证。';
const NO_REASONS = '没有未达标原因列，不逐行检查原因，也不写入提纲。';
const REASONS_BELOW = '没有未达标原因列，原因写在表下，不逐行检查，也不写入提纲。';

/**
 * Says once, at the header, what each missing column keeps from being checked. `reasonsBelow` says
 * that the form has one text below the table for the reasons of all rows.
 */
export function missingColumns(
  { firstRow, headers }: HeaderBlock,
  indicators: readonly Indicator[],
  reasonsBelow: boolean,
): readonly Skipped[] {
  const reason = ['reason', reasonsBelow ? REASONS_BELOW : NO_REASONS] as const;
  // 养护公园面积（10分）: the names hold the weights.
  const weighed = indicators.every(({ points }) => points !== null);
  const unscored = headers.weight === undefined && headers.score === undefined;
  const own = unscored
    ? UNCHECKED.filter(([role]) => role !== 'weight' && role !== 'score')
    : UNCHECKED;
  const scores = unscored ? ([['score', NO_SCORES]] as const) : [];
  return [...own, ...scores, reason]
    .filter(([role]) => headers[role] === undefined && !(weighed && role === 'weight'))
    .map(([, why]) => ({ row: firstRow, why }));
}
