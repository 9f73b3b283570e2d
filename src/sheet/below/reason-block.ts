import type { Entry } from '../../engine/model/form';
import { afterColon, beforeColon } from '../words/colon';
import { isBlankValue } from '../../engine/model/blank';
import { namesContact } from '../cells/contact';
import { typed } from '../cells/entry';
import { labelText } from '../words/header-words';
import type { SheetCells } from '../cells/sheet-cells';

/** 偏差大或目标未完成原因分析, 未达标原因分析及改进措施 … */
const LABEL =
  /^(?:偏差较?大或)?(?:绩效)?(?:目标|指标)?(?:未完成|未达标|未实现|偏差|偏离)(?:目标|指标)?的?原因(?:分析|说明)?(?:[及和与](?:拟采取的)?改进措施)?$/;
/** Labels are shorter; what stands below a label on its own is prose or a filler. */
const SHORTEST_PROSE = 20;

/** True if a cell is the label of one text that gives the reasons of all rows. */
export function isReasonBlock({ kind, plain }: Entry): boolean {
  return kind === 'text' && LABEL.test(labelText(beforeColon(plain)));
}

/**
 * The cell below the table where some forms give the reasons of all rows at once, empty where nobody
 * has; null if the form has none. The text stands after the label's colon, beside the label or, where
 * the label has a row to itself, below it.
 */
export function readReasonBlock(cells: SheetCells, lastRow: number): Entry | null {
  for (const row of cells.rows.filter((one) => one > lastRow))
    for (const [index, label] of cells.entries(row).entries())
      if (isReasonBlock(label)) return textOf(cells, label, cells.entries(row)[index + 1] ?? null);
  return null;
}

function textOf(cells: SheetCells, label: Entry, beside: Entry | null): Entry {
  const inline = afterColon(label.text);
  if (inline !== '') return typed(label.cell, inline);
  if (beside !== null) return beside;
  const { row, column } = label.cell;
  const [first, ...others] = cells.entries(row + 1);
  if (first?.cell.column === column && others.length === 0 && isProse(first)) return first;
  return cells.entry({ row, column: column + 1 });
}

function isProse(entry: Entry): boolean {
  return isBlankValue(entry) || (entry.text.length >= SHORTEST_PROSE && !namesContact(entry));
}
