import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import { parseAddress, printCell, printColumn } from '../../../sheet/address';
import { SHOWS_CELL } from '../../pane/cell-link';
import type { Editing } from '../editing/editing';
import { useWidth } from '../layout/use-width';
import { bringIntoView } from './bring-into-view';
import { CellEditor, WAITING, type EditMode, type Leaving } from './cell-editor';
import { clipboard } from './clipboard';
import { drawnAt, type DrawnCell, type DrawnSheet } from './drawn-sheet';
import type { Flags } from './flags';
import type { Frozen } from './frozen';
import { cellAfterKey } from './grid-keys';
import { FORMULA_CELL, isLong } from './how-to-edit';
import { ADDRESS, SheetRow } from './sheet-row';
import { columnWidths } from './sheet-widths';
import { editableText } from './typed-content';
import { useFrozen } from './use-frozen';

interface Props {
  readonly drawn: DrawnSheet;
  /** Another object each time it is selected, though it be the same cell. */
  readonly active: Cell;
  readonly onActive: (cell: Cell) => void;
  readonly hands: Pick<Editing, 'type' | 'paste' | 'draft'>;
  /** One sentence for the person. */
  readonly onSay: (sentence: string) => void;
  readonly flags: Flags;
  readonly frozen: Frozen | null;
  readonly zoom: number;
  /** Told how wide it is seen. */
  readonly onWidth: (width: number) => void;
}

/** A cell that is being edited, and the text the editor starts with. */
interface Edited {
  readonly target: DrawnCell;
  readonly text: string;
  readonly mode: EditMode;
}

/** Where the ring goes when the editor is left. */
const KEY_AFTER: Readonly<Record<Leaving, string>> = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  away: '',
  cancel: '',
};

const NOT_EDITED = { edited: null, waits: false, editor: null };

/** On a touch screen a field under the finger would bring up the keys with each touch. */
const hasKeys = (): boolean => window.matchMedia('(any-pointer: fine)').matches;

/**
 * The sheet as a grid to be read and edited: arrows move; Enter, F2, a double click or typing edits,
 * Delete empties, the clipboard copies and pastes. Tab stops only at the selected cell.
 */
export function SheetGrid(props: Props): ReactNode {
  const { drawn, active, onActive, hands, onSay, flags, frozen, zoom, onWidth } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const takesFocus = useRef(false);
  /** What was typed has been refused, and waits in the editor for another try. */
  const refused = useRef(false);
  /** A field that goes away with the cell takes the focus with it, and says nothing of it. */
  const hasFocus = useRef(false);
  const [composes] = useState(hasKeys);
  /** Each edit is one of a new field. */
  const [turn, setTurn] = useState(0);
  const [edited, setEdited] = useState<Edited | null>(null);
  const current = drawnAt(drawn, active) ?? drawn.rows[0]?.cells[0] ?? null;
  const widths = columnWidths(drawn, zoom);
  useWidth(scroller, onWidth);
  useFrozen(scroller, frozen);

  useEffect(() => {
    const cell = table.current?.querySelector<HTMLElement>(`[${ADDRESS}=${printCell(active)}]`);
    if (!cell || scroller.current === null) return;
    // The pane selects cells too, and must not lose the focus to the sheet by it.
    if (takesFocus.current || hasFocus.current) cell.focus({ preventScroll: true });
    // Where there is no room for both, the sheet comes into view for those alone who asked for it.
    if (takesFocus.current || document.activeElement?.hasAttribute(SHOWS_CELL) === true)
      scroller.current.scrollIntoView({ block: 'nearest' });
    bringIntoView(scroller.current, cell);
    takesFocus.current = false;
  }, [active]);

  function go(cell: Cell): void {
    takesFocus.current = true;
    onActive(cell);
  }

  /** A formula is the author's; its result cannot be typed. */
  function isTyped({ content }: DrawnCell): boolean {
    if (content?.formula !== true) return true;
    onSay(FORMULA_CELL);
    return false;
  }

  function edit(target: DrawnCell, mode: EditMode = 'within', typed: string | null = null): void {
    if (!isTyped(target)) return;
    if (typed !== null) hands.draft({ cell: target.cell, text: typed });
    setEdited({ target, mode, text: typed ?? editableText(target.content) });
  }

  function empty(target: DrawnCell): void {
    if (isTyped(target)) void hands.type(target.cell, '');
  }

  async function take({ target }: Edited, text: string, leaving: Leaving): Promise<boolean> {
    const taken = leaving === 'cancel' || (await hands.type(target.cell, text));
    refused.current = !taken;
    return taken;
  }

  function left({ target }: Edited, leaving: Leaving): void {
    hands.draft(null);
    setEdited((now) => (now?.target === target ? null : now));
    setTurn((last) => last + 1);
    const next = cellAfterKey(drawn, target, { key: KEY_AFTER[leaving], ctrlKey: false });
    if (next) go(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (edited !== null || current === null || event.altKey || event.metaKey) return;
    const next = cellAfterKey(drawn, current, event);
    if (next) go(next);
    else if (event.key === 'Enter' || event.key === 'F2') edit(current);
    else if (event.key === 'Delete' || event.key === 'Backspace') empty(current);
    // The field takes it by itself.
    else if (event.target instanceof HTMLTextAreaElement) return;
    else if (event.key.length === 1 && !event.ctrlKey) edit(current, 'over', event.key);
    else return;
    event.preventDefault();
  }

  function onPointed(target: EventTarget, then: (cell: DrawnCell) => void): void {
    if (!(target instanceof Element)) return;
    if (refused.current) {
      table.current?.querySelector('textarea')?.focus();
      return;
    }
    const address = target.closest(`[${ADDRESS}]`)?.getAttribute(ADDRESS);
    const cell = parseAddress(address ?? '');
    const pointed = cell && drawnAt(drawn, cell);
    if (pointed && pointed.cell !== edited?.target.cell) then(pointed);
  }

  const waiting: Edited | null =
    composes && current !== null && current.content?.formula !== true
      ? { target: current, text: '', mode: 'over' }
      : null;
  const field = edited ?? waiting;

  function editorOf(open: Edited): ReactNode {
    const { target, text, mode } = open;
    return (
      <CellEditor
        key={`${mode} ${turn}`}
        cell={target.cell}
        text={text}
        mode={mode}
        long={isLong(target)}
        waits={open !== edited}
        onStart={() => setEdited(open)}
        onInput={(typed) => hands.draft({ cell: target.cell, text: typed })}
        onLeave={(typed, leaving) => take(open, typed, leaving)}
        onLeft={(leaving) => left(open, leaving)}
      />
    );
  }

  return (
    <div ref={scroller} className="sheet-scroll">
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are edited
        role="grid"
        className="sheet"
        aria-label={`工作表“${drawn.sheet}”`}
        style={{ width: widths.total, '--zoom': zoom }}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          hasFocus.current = true;
          target.querySelector<HTMLElement>(`:scope > .${WAITING}`)?.focus({ preventScroll: true });
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          hasFocus.current = currentTarget.contains(relatedTarget);
        }}
        onClick={({ target }) => onPointed(target, ({ cell }) => go(cell))}
        onDoubleClick={({ target }) => onPointed(target, (cell) => edit(cell))}
        {...clipboard(current, { onEmpty: empty, onPaste: hands.paste })}
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
              <span className="unseen">行</span>
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
              flags={flags.get(row.row) ?? null}
              frozen={frozen}
              active={current !== null && row.cells.includes(current) ? current : null}
              {...(field?.target.cell.row === row.row
                ? { edited: field.target.cell, waits: edited === null, editor: editorOf(field) }
                : NOT_EDITED)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
