import type { Entry } from '../../engine/model/form';
import { blank } from '../cells/entry';
import { isLabel, type AboveCell, type AboveLine } from './lines';

/** The blank cell for the value of a label that has none; null where its row has no cell free. */
export type ValuePlace = (label: AboveCell) => Entry | null;

/**
 * Learns from the rows above the table where values stand. Labels and values are merged over several
 * columns, so that a missing value belongs where values of other labels in the same column begin;
 * with none of these, where other such labels have the next label; else in the next column.
 */
export function valuePlaces(lines: readonly AboveLine[]): ValuePlace {
  const valuesOf = new Map<number, Set<number>>();
  const labelsAfter = new Map<number, Set<number>>();
  for (const { cells } of lines)
    for (const label of cells) {
      if (label.next === null || !standsAlone(label)) continue;
      const known = isLabel(label.next) ? labelsAfter : valuesOf;
      const { column } = label.entry.cell;
      known.set(column, (known.get(column) ?? new Set()).add(label.next.entry.cell.column));
    }
  return ({ entry: { cell }, next }) => {
    const { row, column } = cell;
    const end = next?.entry.cell.column ?? Number.POSITIVE_INFINITY;
    const [place] = [valuesOf, labelsAfter, new Map([[column, new Set([column + 1])]])]
      .map((known) => Math.min(...[...(known.get(column) ?? [])].filter((one) => one < end)))
      .filter(Number.isFinite);
    return place === undefined ? null : blank({ row, column: place });
  };
}

/** True for a label whose value is not in its own cell, as that of 项目名称：某某 is. */
function standsAlone({ field, funds }: AboveCell): boolean {
  return field?.inline === false || funds !== null;
}
