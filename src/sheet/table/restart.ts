import { sum, type Decimal } from '../../engine/decimal';
import type { HeaderBlock } from '../header/header-block';
import type { HeaderBlocks, Line } from './lines';
import { isCounted, weightPoints } from './table-row';

/** What the rows of a whole table weigh; 预算执行率 has the other 10 where it stands above it. */
const WHOLE = { least: 90, most: 100 };

/**
 * Finds the header that begins another form, where neither 合计 nor 项目名称 says so: what stands above it
 * weighs as much as a whole table, and so does what stands below. A header that is printed again on the
 * next page stands inside one table, which weighs no more than that in all.
 */
export function restarts(
  lines: readonly Line[],
  blocks: HeaderBlocks,
): (first: HeaderBlock) => HeaderBlock | undefined {
  if (blocks.length === 1) return none;
  const found = new Map<HeaderBlock, Decimal[]>(blocks.map((block) => [block, []]));
  for (const { kind, block, values } of lines) {
    const points = kind === 'row' && isCounted(values) ? weightPoints(values) : null;
    if (points !== null) found.get(block)?.push(points);
  }
  const weights = blocks.map((block) => sum(found.get(block) ?? []));
  return (first) => {
    const begun = blocks.indexOf(first);
    const end = wholeAt(weights, begun);
    const another = end === null ? null : wholeAt(weights, end.next);
    return end !== null && another?.weight.equals(end.weight) === true
      ? blocks[end.next]
      : undefined;
  };
}

/** A single header begins the only form. */
function none(): undefined {}

/** Where the blocks from one on weigh as much as a whole table; null where they never do. */
function wholeAt(weights: readonly Decimal[], from: number) {
  let weight = sum([]);
  for (let at = from; at < weights.length; at += 1) {
    weight = weight.plus(weights[at] ?? 0);
    if (weight.greaterThan(WHOLE.most)) return null;
    if (weight.greaterThanOrEqualTo(WHOLE.least)) return { weight, next: at + 1 };
  }
  return null;
}
