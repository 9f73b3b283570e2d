import { roundCounts, sumOfCounts, type RoundCounts } from './round-words';

/**
 * What all forms of a run come to beside the last round, in one line.
 *
 * @param gone how many forms of the last round are not there any more
 */
export function roundTotal(all: readonly RoundCounts[], gone: number): string {
  const known = all.filter((one) => one.known);
  const others = all.length - known.length;
  const parts = [
    `${known.length} 份对上了，${roundCounts(sumOfCounts(all))}`,
    ...(others > 0 ? [`${others} 份上一轮里没有，问题都算新增`] : []),
    ...(gone > 0 ? [`上一轮的 ${gone} 份这一轮没有查到`] : []),
  ];
  return `与上一轮相比：${parts.join('；')}\n`;
}
