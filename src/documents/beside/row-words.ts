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

/** What a cell says, quoted. */
export function textOf(entry: Entry | null): string {
  return quoted(entry?.text ?? '');
}

/** The cell of a row, or that of its name where it has none. */
export function cellOf(entry: Entry | null, { name }: Indicator): Cell {
  return entry?.cell ?? name.cell;
}
