import { printCell } from '../../sheet/address';
import type { PlainTyped } from '../../sheet/plain-sheet';
import { TIERS, type ScoredCells } from './score-formula';

/** Where the indicators of a blank form stand: columns and rows of the sheet. */
export interface TableCells {
  readonly actual: number;
  readonly weight: number;
  readonly score: number;
  readonly first: number;
  readonly last: number;
}

/** What Excel offers and refuses in a table: the three tiers, weights up to 100, scores that fit both. */
export function typedCells({ actual, weight, score, first, last }: TableCells) {
  const rows = { firstRow: first, lastRow: last };
  const at = (column: number): string => printCell({ row: first, column });
  return [
    { kind: 'offered', column: actual, ...rows, choices: TIERS },
    {
      kind: 'refused',
      column: weight,
      ...rows,
      unless: `AND(ISNUMBER(${at(weight)}),N(${at(weight)})>0,N(${at(weight)})<=100)`,
      message: '权重（分值）要写数字，大于 0，不超过 100。',
    },
    {
      kind: 'refused',
      column: score,
      ...rows,
      unless: fits(at(score), { actual: at(actual), weight: at(weight) }),
      message:
        '得分要写数字，在 0 和权重（分值）之间；实现值选了档次的，要在那一档里：达成 80%（含）-100%，部分达成 60%（含）-80%，未达成 0-60%。',
    },
  ] satisfies readonly PlainTyped[];
}

function fits(score: string, { actual, weight }: Pick<ScoredCells, 'actual' | 'weight'>): string {
  const [top, middle, low] = TIERS;
  const share = `N(${score})/N(${weight})`;
  return `AND(ISNUMBER(${score}),N(${score})>=0,N(${score})<=N(${weight}),IF(${actual}="${top}",${share}>=0.8,IF(${actual}="${middle}",AND(${share}>=0.6,${share}<0.8),IF(${actual}="${low}",${share}<0.6,TRUE))))`;
}
