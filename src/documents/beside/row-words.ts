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
export function candidatesText(candidates: readonly Indicator[]): string {
  const told = candidates.slice(0, MOST).map(withTarget).join('或');
  return candidates.length > MOST ? `${told}等 ${candidates.length} 个中的一个` : told;
}

/** What a cell says, quoted. */
export function textOf(entry: Entry | null): string {
  return quoted(entry?.text ?? '');
}

/** The cell of a row, or that of its name where it has none. */
export function cellOf(entry: Entry | null, { name }: Indicator): Cell {
  return entry?.cell ?? name.cell;
}
