import { isFiller } from '../../engine/language/blank';
import { isBroken } from '../../engine/language/cell-value';
import type { Plain } from '../../engine/language/plain';
import type { Entry } from '../../engine/model/form';
import type { TableRow } from './table-row';

/** Follows the columns of 一级 and 二级指标 down the table; gives what holds for each row, outermost first. */
export type Labels = (row: TableRow) => readonly Plain[];

/**
 * Blank cells carry on what stands above, a filler or an error value ends it. Unlike the groups these
 * are whole where the table has goals, whose 二级指标 make no group.
 */
export function followLabels(): Labels {
  let outer: Plain | null = null;
  let inner: Plain | null = null;
  return ({ level1, level2 }) => {
    if (isThere(level1)) {
      const next = labelOf(level1);
      if (next === null || next !== outer) inner = null;
      outer = next;
    }
    if (isThere(level2)) inner = labelOf(level2);
    return [outer, inner].filter((label) => label !== null);
  };
}

function isThere(entry: Entry | null): entry is Entry {
  return entry !== null && entry.kind !== 'blank';
}

function labelOf(entry: Entry): Plain | null {
  return isBroken(entry) || isFiller(entry.plain) ? null : entry.plain;
}
