import { holdsAddress } from '../cells/contact';
import { isFilled } from '../cells/filled';
import type { HeaderBlock } from '../header/header-block';
import type { Line } from './lines';
import { sumsAbove } from './sums-above';
import { isCounted, isScored } from './table-row';
import { isTotalOfPoints, isUnlabelledTotal } from './total';

/** 一、资金使用绩效, unless indicators still follow. */
const NUMBERED = /^[一二三四五六七八九十]+、/;

export interface TableEnd {
  /** The row of 合计, unless notes stand above it or indicators below it: then the last indicator. */
  readonly lastRow: number;
  /** 合计, which may stand below notes; null if the table has none. */
  readonly total: Line | null;
}

/**
 * Where the table ends that stands in the lines below its first header block: at 合计 or at what adds
 * up all rows, whatever it is called, else after its last indicator. 合计 with indicators below it is a subtotal; so is 总分 if another total
 * stands below these. What follows a note is prose, save 总分 with its numbers.
 */
export function tableEnd(lines: readonly Line[], first: HeaderBlock): TableEnd {
  let block = first;
  let { lastRow } = first;
  let open = true;
  const sums = sumsAbove();
  for (const [index, line] of lines.entries()) {
    if (line.block !== block) {
      block = line.block;
      lastRow = block.lastRow;
      open = true;
    }
    if (line.kind === 'header') continue;
    const isSum = sums.isTotal(line);
    if (open && (line.total !== null || isUnlabelledTotal(line) || isSum)) {
      const { strays, another } = whatFollows(lines, index);
      if (strays.length === 0 || (line.total?.ofScores === true && !another))
        return { lastRow: strays.at(-1) ?? line.row, total: line };
    }
    if (!open && isTotalOfPoints(line)) return { lastRow, total: line };
    const indicator = isFilled(line.values.name) && isScored(line.values);
    if (indicator && line.kind === 'row') sums.add(line);
    if (line.opensPart || (!indicator && isNote(line))) open = false;
    if (open && (indicator || isAdjacent(line, lastRow))) lastRow = line.row;
  }
  return { lastRow, total: null };
}

/** 本表由某某填写，电话……: a note to whoever reads the form. */
function isNote({ cells: [first] }: Line): boolean {
  return first !== undefined && holdsAddress(first.entry);
}

function isAdjacent({ row, cells: [first] }: Line, lastRow: number): boolean {
  return row === lastRow + 1 && !NUMBERED.test(first?.entry.plain ?? '');
}

/** What stands below a line labelled 合计 or 总分. */
interface AfterTotal {
  /** The rows of indicators, up to the next total. */
  readonly strays: readonly number[];
  /** Another total stands below these. */
  readonly another: boolean;
}

/**
 * Looks below the total at the index, down to the next table or the parts below this one. Stops at
 * the next total, as there may be one for each group.
 */
function whatFollows(lines: readonly Line[], index: number): AfterTotal {
  const strays: number[] = [];
  const block = lines[index]?.block;
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.block !== block || line.opensPart) break;
    if (line.total === null) {
      if (isCounted(line.values)) strays.push(line.row);
    } else if (strays.length > 0) return { strays, another: true };
  }
  return { strays, another: false };
}
