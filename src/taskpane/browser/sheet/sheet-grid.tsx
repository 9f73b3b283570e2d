import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import { parseAddress, printCell, printColumn } from '../../../sheet/address';
import type { GridCell } from '../../../sheet/grid';
import { CellEditor, type Leaving } from './cell-editor';
import { drawnAt, type DrawnCell, type DrawnSheet } from './drawn-sheet';
import { cellAfterKey } from './grid-keys';
import { ADDRESS, SheetRow } from './sheet-row';
import { columnWidths } from './sheet-widths';
import { editableText } from './typed-content';

interface Props {
  readonly drawn: DrawnSheet;
  readonly active: Cell;
  readonly onActive: (cell: Cell) => void;
  /** A person has typed a text into a cell. */
  readonly onType: (cell: Cell, before: GridCell | null, text: string) => void;
}

/** A cell that is being edited, and the text the editor starts with. */
interface Editing {
  readonly target: DrawnCell;
  readonly text: string;
}

/** Where the ring goes when the editor is left. */
const KEY_AFTER: Readonly<Record<Leaving, string>> = {
  down: 'ArrowDown',
  right: 'ArrowRight',
  away: '',
  cancel: '',
};

/**
 * The sheet as a grid to be read and edited: arrows move; Enter, F2, a double click or typing edits;
 * Enter and Tab keep, Esc gives up. Tab stops only at the selected cell.
 */
export function SheetGrid({ drawn, active, onActive, onType }: Props): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const takesFocus = useRef(false);
  const [editing, setEditing] = useState<Editing | null>(null);
  const current = drawnAt(drawn, active) ?? drawn.rows[0]?.cells[0] ?? null;
  const widths = columnWidths(drawn);

  useEffect(() => {
    const cell = table.current?.querySelector<HTMLElement>(`[${ADDRESS}=${printCell(active)}]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // The pane selects cells too, and must not lose the focus to the sheet by it.
    if (takesFocus.current) cell?.focus({ preventScroll: true });
    takesFocus.current = false;
  }, [active]);

  function go(cell: Cell): void {
    takesFocus.current = true;
    onActive(cell);
  }

  function edit(target: DrawnCell, text = editableText(target.content)): void {
    // A formula is the author's; its result cannot be typed.
    if (target.content?.formula !== true) setEditing({ target, text });
  }

  function leave({ target }: Editing, text: string, leaving: Leaving): void {
    setEditing(null);
    if (leaving !== 'cancel') onType(target.cell, target.content, text);
    const next = cellAfterKey(drawn, target, { key: KEY_AFTER[leaving], ctrlKey: false });
    if (next) go(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (editing !== null || current === null || event.altKey || event.metaKey) return;
    const next = cellAfterKey(drawn, current, event);
    if (next) go(next);
    else if (event.key === 'Enter' || event.key === 'F2') edit(current);
    else if (event.key === 'Delete' || event.key === 'Backspace') edit(current, '');
    else if (event.key.length === 1 && !event.ctrlKey) edit(current, event.key);
    else return;
    event.preventDefault();
  }

  function onPointed(target: EventTarget, then: (cell: DrawnCell) => void): void {
    if (!(target instanceof Element)) return;
    const address = target.closest(`[${ADDRESS}]`)?.getAttribute(ADDRESS);
    const cell = parseAddress(address ?? '');
    const pointed = cell && drawnAt(drawn, cell);
    if (pointed && pointed.cell !== editing?.target.cell) then(pointed);
  }

  return (
    <div className="sheet-scroll">
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are edited
        role="grid"
        className="sheet"
        aria-label={`工作表“${drawn.sheet}”`}
        style={{ width: widths.total }}
        onKeyDown={onKeyDown}
        onClick={({ target }) => onPointed(target, ({ cell }) => go(cell))}
        onDoubleClick={({ target }) => onPointed(target, edit)}
      >
        <colgroup>
          <col style={{ width: widths.rowHeader }} />
          {drawn.columns.map(({ column }, index) => (
            <col key={column} style={{ width: widths.columns[index] }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="sheet-unseen">行</span>
            </th>
            {drawn.columns.map(({ column }) => (
              <th key={column} scope="col">
                {printColumn(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.rows.map((row) => (
            <SheetRow
              key={row.row}
              row={row}
              active={current !== null && row.cells.includes(current) ? current : null}
              editor={
                editing !== null && row.cells.includes(editing.target) ? (
                  <CellEditor
                    cell={editing.target.cell}
                    text={editing.text}
                    onLeave={(text, leaving) => leave(editing, text, leaving)}
                  />
                ) : null
              }
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
