import type { Pair, PairGroup } from '../test/engine/pairs';

/** The page docs/limits.md: what people type that is not read yet, what to write instead, and examples. */
export function limitsDocument(groups: readonly PairGroup[]): string {
  const rows = groups.flatMap(rowOf);
  return [
    '# 还读不懂的写法',
    '',
    `下面 ${rows.length} 种写法，程序还读不懂，或者只读懂一半。遇到时程序不猜，得分由人核对；换成表中所说的写法，就能自动核对。`,
    '本页由程序生成，请勿手工修改。',
    '',
    '| 写法，以及怎样写才读得懂 | 例子（预期值 → 实现值） |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function rowOf({ limit, rows }: PairGroup): readonly string[] {
  return limit === undefined ? [] : [`| ${limit} | ${rows.map(example).join('<br>')} |`];
}

function example({ name, target, actual }: Pair): string {
  const cells = `${name === undefined ? '' : `${name}：`}${target} → ${actual}`;
  return cells.replace(/[|*<]/g, String.raw`\$&`);
}
