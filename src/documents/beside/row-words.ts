import type { Cell, Entry, Indicator } from '../../engine/model/form';
import { quoted } from '../../engine/sentence/one-line';

/** The name of a row, quoted. */
export function named({ name }: Indicator): string {
  return quoted(name.text);
}

/** As a candidate is told from another of its name. */
export function withTarget(indicator: Indicator): string {
  return `${named(indicator)}（目标值${textOf(indicator.expected)}）`;
}

/** More candidates than these are counted: nobody chooses among them here. */
const MOST = 4;

/** The rows that may be meant. */
function candidatesText(candidates: readonly Indicator[]): string {
  const told = candidates.slice(0, MOST).map(withTarget).join('或');
  return candidates.length > MOST ? `${told}等 ${candidates.length} 个中的一个` : told;
}

/** A row that may be one of several of the other document, and is held against none of them. */
export function undecidedText(
  now: Indicator,
  other: string,
  candidates: readonly Indicator[],
): string {
  return `${named(now)}可能是${other}的${candidatesText(candidates)}，看不出是哪一个，没有对照。`;
}

/** What two targets differ in. */
export const UNLIKE = {
  value: '目标值',
  unit: '单位',
  direction: '方向（不少于还是不超过）',
} as const;

/** What a cell says, quoted. */
export function textOf(entry: Entry | null): string {
  return quoted(entry?.text ?? '');
}

/** The cell of a row, or that of its name where it has none. */
export function cellOf(entry: Entry | null, { name }: Indicator): Cell {
  return entry?.cell ?? name.cell;
}
