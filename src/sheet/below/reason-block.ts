import { givesNoReason, isBlankValue } from '../../engine/language/blank';
import type { Plain } from '../../engine/language/plain';
import { blank } from '../../engine/model/blank';
import type { Entry } from '../../engine/model/form';
import { remembered } from '../../engine/once';
import { namesContact, proseWithoutContact } from '../cells/contact';
import { typed, withText } from '../cells/entry';
import type { RowCell, SheetRow } from '../cells/sheet-rows';
import type { FormRows } from '../split';
import { afterColon, beforeColon } from '../words/colon';
import { labelText } from '../words/label-text';
import { isReasonLabelBelow, mayHeadReasons } from '../words/reason-words';

/** Labels are shorter; what stands below a label on its own is prose or a filler. */
const SHORTEST_PROSE = 20;

/** True if a cell is the label of one text that gives the reasons of all rows. */
function isReasonBlock({ entry: { kind, plain } }: RowCell): boolean {
  return kind === 'text' && headsReasons(plain);
}

const headsReasons = remembered((text: Plain) => isReasonLabelBelow(labelText(beforeColon(text))));

/** True if a cell may be the label of such a text, were it the only place for reasons: 偏差说明. */
export function maySayReasons({ entry: { kind, plain } }: RowCell): boolean {
  return kind === 'text' && mayHead(plain);
}

const mayHead = remembered((text: Plain) => mayHeadReasons(labelText(beforeColon(text))));

/**
 * The cell below the table where some forms give the reasons of all rows at once, empty where nobody
 * has; null if the form has none. The text stands after the label's colon, beside the label or, where
 * the label has a row to itself, below it. A form without a column for reasons may give them below or
 * above the table under any label that can be taken so.
 */
export function readReasonBlock(
  { above, below }: Pick<FormRows, 'above' | 'below'>,
  hasColumn: boolean,
): Entry | null {
  const [own = null] = textsOf(below, isReasonBlock);
  if (hasColumn || (own !== null && !givesNoReason(own))) return own;
  const told = [
    ...textsOf(below, maySayReasons),
    // The money above the table has a column of that name too.
    ...textsOf(above, (cell) => cell.entry.plain.includes(':') && maySayReasons(cell)),
  ].find((text) => !givesNoReason(text));
  return told === undefined ? own : withText(told, proseWithoutContact(told.text));
}

function textsOf(rows: readonly SheetRow[], isLabel: (cell: RowCell) => boolean): readonly Entry[] {
  return rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, place) =>
      isLabel(cell) ? textOf(cell.entry, cells[place + 1]?.entry, rows[index + 1]) : [],
    ),
  );
}

function textOf(label: Entry, beside: Entry | undefined, next: SheetRow | undefined): Entry {
  const { row, column } = label.cell;
  const inline = afterColon(label.text);
  if (inline !== '') return typed(label.cell, inline);
  if (beside !== undefined && !beside.plain.endsWith(':')) return beside;
  const [first, ...others] = next?.row === row + 1 ? next.cells.map(({ entry }) => entry) : [];
  if (first?.cell.column === column && others.length === 0 && isProse(first)) return first;
  return blank({ row, column: column + 1 });
}

function isProse(entry: Entry): boolean {
  return isBlankValue(entry) || (entry.text.length >= SHORTEST_PROSE && !namesContact(entry));
}
