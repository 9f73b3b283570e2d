import { isFiller } from '../../engine/language/blank';
import { isFilled } from '../cells/filled';
import type { Line } from './lines';
import { isPlaceholder, isScored, type TableRow } from './table-row';

/** What a row of the table is; `skipped` says why it is not checked. */
export type RowKind =
  | { readonly kind: 'indicator' }
  /** A row with group labels and nothing to score. */
  | { readonly kind: 'group' }
  /** A header: a row of the table's frame, whose labels name no group. */
  | { readonly kind: 'frame'; readonly why: string }
  /** 小计, or 合计 with more below it: its labels name no group either. */
  | { readonly kind: 'subtotal' }
  /** A row of a group that adds up the rows below it. */
  | { readonly kind: 'head' }
  | { readonly kind: 'skipped'; readonly why: string };

const INDICATOR: RowKind = { kind: 'indicator' };
const NOT_APPLICABLE = '权重和得分填的是“/”一类的符号，按不适用处理。';

const PART = '“其中”行没有权重和分数，不单独检查。';
const NO_VALUES = '没有填写指标值和完成值，不作为指标检查。';

/** Why headers that come again are skipped. */
export const REPEATED_HEADERS = '重复的表头，不是指标。';

const FRAMES = {
  header: REPEATED_HEADERS,
  numbering: '这一行是栏次编号，不是指标。',
} as const satisfies Partial<Record<Line['kind'], string>>;

/**
 * Says what a line of the table is. `above` is what was read before it and `below` what follows, null
 * at the ends of the table.
 */
export function rowKind(line: Line, above: TableRow | null, below: TableRow | null): RowKind {
  if (line.kind === 'subtotal' || line.kind === 'total') return { kind: 'subtotal' };
  if (line.kind !== 'row') return { kind: 'frame', why: FRAMES[line.kind] };
  const { values: row, block } = line;
  if (isUnscoredPart(row)) return skipped(PART);
  if (isScored(row)) return scored(row, below);
  if (isFilled(row.name)) return unscored(row, above, block.headers.weight === undefined);
  if (isNotApplicable(row)) return skipped(NOT_APPLICABLE);
  if (isFilled(row.level1) || isFilled(row.level2))
    return isFollowed(row, below) ? { kind: 'group' } : skipped('这个分组下面没有填写指标。');
  return skipped('没有指标名称、权重和分数，不是指标。');
}

/** `/` as weight and score. */
function isNotApplicable({ weight, score }: TableRow): boolean {
  return [weight, score].every((entry) => entry !== null && isFiller(entry.plain));
}

function scored(row: TableRow, below: TableRow | null): RowKind {
  if (isFilled(row.name)) return INDICATOR;
  if (!isFilled(row.level1) && !isFilled(row.level2)) return INDICATOR;
  const hasChildren =
    below !== null && isFilled(below.name) && !isFilled(below.level1) && isScored(below);
  const valued = isFilled(row.expected) || isFilled(row.actual);
  return hasChildren && !valued ? { kind: 'head' } : INDICATOR;
}

/** 其中：… in a form without weights and scores, where its values alone would make it an indicator. */
function isUnscoredPart({ name, weight, score }: TableRow): boolean {
  return weight === null && score === null && name.plain.startsWith('其中');
}

function unscored(row: TableRow, above: TableRow | null, noWeights: boolean): RowKind {
  if (isNotApplicable(row)) return skipped(NOT_APPLICABLE);
  if (isPlaceholder(row.name)) return skipped('空的占位行。');
  if (row.name.plain.startsWith('其中')) return skipped(PART);
  if (row.weight === null && row.score === null) return skipped(NO_VALUES);
  const valued = isFilled(row.expected) || isFilled(row.actual);
  if (noWeights && valued && above !== null && isFilled(above.name))
    return skipped('没有单独的得分，与上一行共用一个得分，请人工核对。');
  return skipped('没有权重也没有分数，不作为指标检查。');
}

/** True if what stands below belongs to the group that the row names. */
function isFollowed(row: TableRow, below: TableRow | null): boolean {
  if (below === null || isFilled(below.level1)) return false;
  if (isFilled(below.level2)) return !isFilled(row.level2);
  return isFilled(below.name);
}

function skipped(why: string): RowKind {
  return { kind: 'skipped', why };
}
