import type { Entry } from '../../engine/model/form';
import { whatFollows } from './after-total';
import { holdsAddress } from '../cells/contact';
import { isFilled } from '../cells/filled';
import { type HeaderBlock, isHeaderRow } from '../header/header-block';
import type { SheetCells } from '../cells/sheet-cells';
import { isReasonBlock } from '../below/reason-block';
import { isScored, readRow } from './table-row';
import { isTotalOfPoints, isUnlabelledTotal, totalLabelOf } from './total';

/** What the parts below a table begin with. */
const PART_BELOW =
  /^(?:注|备注|说明|填表说明|填报说明|评价结论|自评结论|存在(?:的)?问题|主要问题|改进(?:措施|意见|建议)|其他需要说明|项目负责人|填报人|填表人|联系人|单位负责人)/;
/** 一、资金使用绩效, unless indicators still follow. */
const NUMBERED = /^[一二三四五六七八九十]+、/;

export interface TableEnd {
  /** 合计, unless notes stand above it or indicators below it: then the last indicator. */
  readonly lastRow: number;
  /** The row of 合计, which may stand below notes; null if the table has none. */
  readonly totalRow: number | null;
}

/**
 * Where the table ends that begins with `blocks[0]`: at 合计, else after its last indicator. 合计 with
 * indicators below it is a subtotal; so is 总分 if another total stands below these. What follows a
 * note is prose, save 总分 with its numbers.
 */
export function tableEnd(cells: SheetCells, blocks: readonly HeaderBlock[]): TableEnd {
  let headers = blocks[0]?.headers ?? {};
  let lastRow = blocks[0]?.lastRow ?? 0;
  let open = true;
  let next = 1;
  for (const [index, row] of cells.rows.entries()) {
    if (row <= (blocks[0]?.lastRow ?? 0)) continue;
    const block = blocks[next];
    if (block !== undefined && row >= block.firstRow) {
      headers = block.headers;
      lastRow = block.lastRow;
      open = true;
      next += 1;
    }
    const header = isHeaderRow(cells, row, headers);
    if (header) continue;
    const total = open ? totalLabelOf(cells, row, headers) : null;
    if (total !== null || (open && isUnlabelledTotal(cells, row, headers))) {
      const end = blocks[next]?.firstRow ?? Number.POSITIVE_INFINITY;
      const ends = (below: number): boolean => below >= end || isPartBelow(cells, below);
      const { strays, another } = whatFollows(cells, index, headers, ends);
      if (strays.length === 0 || (total?.ofScores === true && !another))
        return { lastRow: strays.at(-1) ?? row, totalRow: row };
    }
    if (!open && isTotalOfPoints(cells, row, headers)) return { lastRow, totalRow: row };
    const [label] = cells.entries(row);
    const first = firstText(label);
    if (isPartBelow(cells, row)) open = false;
    const current = readRow(cells, row, headers);
    const indicator = isFilled(current.name) && isScored(current);
    // 本表由某某填写，电话……: a note to whoever reads the form.
    if (label !== undefined && !indicator && holdsAddress(label)) open = false;
    const adjacent = row === lastRow + 1 && !NUMBERED.test(first);
    if (open && (indicator || adjacent)) lastRow = row;
  }
  return { lastRow, totalRow: null };
}

function isPartBelow(cells: SheetCells, row: number): boolean {
  const [label] = cells.entries(row);
  return label !== undefined && (PART_BELOW.test(firstText(label)) || isReasonBlock(label));
}

function firstText(first: Entry | undefined): string {
  return first?.plain.slice(0, 40) ?? '';
}
