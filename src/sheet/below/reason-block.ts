import { isBlankValue } from '../../engine/language/blank';
import type { Entry } from '../../engine/model/form';
import { namesContact } from '../cells/contact';
import { blank, typed } from '../cells/entry';
import type { RowCell, SheetRow } from '../cells/sheet-rows';
import { afterColon, beforeColon } from '../words/colon';
import { labelText } from '../words/label-text';
import { isReasonLabelBelow } from '../words/reason-words';

/** Labels are shorter; what stands below a label on its own is prose or a filler. */
const SHORTEST_PROSE = 20;

/** True if a cell is the label of one text that gives the reasons of all rows. */
export function isReasonBlock({ entry: { kind, plain } }: RowCell): boolean {
  return kind === 'text' && isReasonLabelBelow(labelText(beforeColon(plain)));
}

/**
 * The cell below the table where some forms give the reasons of all rows at once, empty where nobody
 * has; null if the form has none. The text stands after the label's colon, beside the label or, where
 * the label has a row to itself, below it.
 */
export function readReasonBlock(below: readonly SheetRow[]): Entry | null {
  for (const [index, { cells }] of below.entries())
    for (const [place, cell] of cells.entries())
      if (isReasonBlock(cell)) return textOf(cell.entry, cells[place + 1]?.entry, below[index + 1]);
  return null;
}

function textOf(label: Entry, beside: Entry | undefined, next: SheetRow | undefined): Entry {
  const { row, column } = label.cell;
  const inline = afterColon(label.text);
  if (inline !== '') return typed(label.cell, inline);
  if (beside !== undefined) return beside;
  const [first, ...others] = next?.row === row + 1 ? next.cells.map(({ entry }) => entry) : [];
  if (first?.cell.column === column && others.length === 0 && isProse(first)) return first;
  return blank({ row, column: column + 1 });
}

function isProse(entry: Entry): boolean {
  return isBlankValue(entry) || (entry.text.length >= SHORTEST_PROSE && !namesContact(entry));
}
