import { least } from '../../engine/extremes';
import { blank } from '../../engine/model/blank';
import type { Entry } from '../../engine/model/form';
import { isLabel, type AboveCell, type AboveLine } from './lines';

/** The blank cell for the value of a label that has none; null where its row has no cell free. */
export type ValuePlace = (label: AboveCell) => Entry | null;

/**
 * Learns from the rows above the table where values stand. Labels and values are merged over several
 * columns, so that a missing value belongs where values of other labels in the same column begin;
 * with none of these, where other such labels have the next label; else in the next column. Behind a
 * colon a value is typed into the label's own cell, unless others show that it stands beside it.
 */
export function valuePlaces(lines: readonly AboveLine[]): ValuePlace {
  const valuesOf = new Map<string, Set<number>>();
  const labelsAfter = new Map<string, Set<number>>();
  for (const { cells } of lines)
    for (const label of cells) {
      if (label.next === null || !standsAlone(label)) continue;
      const known = isLabel(label.next) ? labelsAfter : valuesOf;
      const key = keyOf(label);
      known.set(key, (known.get(key) ?? new Set()).add(label.next.entry.cell.column));
    }
  return (label) => {
    const { next } = label;
    const { row, column } = label.entry.cell;
    const end = next?.entry.cell.column ?? Number.POSITIVE_INFINITY;
    const beside = endsInColon(label) ? [] : [column + 1];
    const ways = endsInColon(label) ? [valuesOf] : [valuesOf, labelsAfter];
    const [place] = [...ways.map((known) => known.get(keyOf(label)) ?? []), beside]
      .map((columns) => least([...columns].filter((one) => one < end)))
      .filter(Number.isFinite);
    return place === undefined ? null : blank({ row, column: place });
  };
}

/** 填报单位名称： often has a merged row to itself, so that it says nothing of labels without a colon. */
function endsInColon({ entry, field }: AboveCell): boolean {
  return field !== null && entry.plain.endsWith(':');
}

function keyOf(label: AboveCell): string {
  return `${label.entry.cell.column}${endsInColon(label) ? ':' : ''}`;
}

/** True for a label whose value is not in its own cell, as that of 项目名称：某某 is. */
function standsAlone({ field, funds }: AboveCell): boolean {
  return field?.inline === false || funds !== null;
}
