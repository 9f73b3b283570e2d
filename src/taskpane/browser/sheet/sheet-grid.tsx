import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import type { Block } from '../../../host/xlsx/read/block';
import { printCell, printColumn } from '../../../sheet/address';
import { SHOWS_CELL } from '../../pane/cell-link';
import { usePrinting } from '../../parts/use-printing';
import type { Editing } from '../editing/editing';
import { useWidth } from '../layout/use-width';
import { bringIntoView } from './bring-into-view';
import { WAITING } from './cell-editor';
import { clipboard } from './clipboard';
import { drawnAt, type DrawnSheet } from './drawn-sheet';
import type { Flags } from './flags';
import { nameLetters, type Frozen } from './frozen';
import { cellAfterKey, reachAfterKey } from './grid-keys';
import { cellsIn, isOneCell, rangeOf } from './range';
import { chunksOf, holdsOneOf, type RowChunk } from './row-chunks';
import { RowSpace } from './row-space';
import { ADDRESS, HEADERS, SheetRow } from './sheet-row';
import { columnWidths, paperZoom } from './sheet-widths';
import { useCellEditor } from './use-cell-editor';
import { CHUNK, useChunksInSight } from './use-chunks-in-sight';
import { useFrozen } from './use-frozen';
import { usePointing } from './use-pointing';

interface Props {
  readonly drawn: DrawnSheet;
  /** Another object each time it is selected, though it be the same cell. */
  readonly active: Cell;
  /** The other end of what is selected. */
  readonly reach: Cell;
  readonly onActive: (cell: Cell) => void;
  readonly onReach: (cell: Cell) => void;
  readonly hands: Pick<Editing, 'type' | 'empty' | 'paste' | 'draft'>;
  /** One sentence for the person. */
  readonly onSay: (sentence: string) => void;
  readonly flags: Flags;
  readonly frozen: Frozen | null;
  readonly zoom: number;
  /** Told how wide it is seen. */
  readonly onWidth: (width: number) => void;
}

const NOT_EDITED = { edited: null, waits: false, editor: null };

/**
 * The sheet as a grid to be read and edited: arrows move, with Shift they select; Enter, F2, a double
 * click or typing edits, Delete empties, the clipboard copies and pastes. Tab stops only at the active
 * cell. Drawn anew only when something in it changes, which what the pane is at does not.
 */
export const SheetGrid = memo(function SheetGrid(props: Props): ReactNode {
  const { drawn, active, reach, onActive, onReach, hands, onSay } = props;
  const { flags, frozen, zoom, onWidth } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const takesFocus = useRef(false);
  /** A field that goes away with the cell takes the focus with it, and says nothing of it. */
  const hasFocus = useRef(false);
  const current = drawnAt(drawn, active) ?? drawn.rows[0]?.cells[0] ?? null;
  const range = useMemo(() => rangeOf(drawn, active, reach), [drawn, active, reach]);
  const several = isOneCell(drawn, range) ? null : range;
  const widths = columnWidths(drawn, zoom);
  const letters = nameLetters(frozen, drawn, widths.columns);
  const chunks = useMemo(() => chunksOf(drawn.rows), [drawn]);
  const { near, heights } = useChunksInSight(scroller, chunks, zoom);
  const printing = usePrinting();
  useWidth(scroller, onWidth);
  useFrozen(scroller, frozen);
  const { edited, field, edit, isTyped, isRefused } = useCellEditor({
    drawn,
    current,
    hands,
    onSay,
    onGo: go,
  });
  const pointing = usePointing(drawn, { onGo: go, onReach, onEdit: edit, isHeld, edited });

  useEffect(() => {
    const takes = takesFocus.current;
    takesFocus.current = false;
    const cell = cellElement(table.current, active);
    if (!cell || scroller.current === null) return;
    // The pane selects cells too, and must not lose the focus to the sheet by it.
    if (takes || hasFocus.current) cell.focus({ preventScroll: true });
    // Where there is no room for both, the sheet comes into view for those alone who asked for it.
    if (takes || document.activeElement?.hasAttribute(SHOWS_CELL) === true)
      scroller.current.scrollIntoView({ block: 'nearest' });
    bringIntoView(scroller.current, cell);
  }, [active]);

  useEffect(() => {
    const cell = cellElement(table.current, reach);
    if (cell && scroller.current !== null) bringIntoView(scroller.current, cell);
  }, [reach]);

  /** What is worked with and the header that stands still are there, though they be out of sight. */
  function isRendered(chunk: RowChunk): boolean {
    const held = [active, reach, field?.cell, frozen && { row: frozen.top }];
    return chunks.length === 1 || printing || near.has(chunk.first) || holdsOneOf(chunk, held);
  }

  function go(cell: Cell): void {
    takesFocus.current = true;
    // As another object also where it is selected already, or the focus would be taken later on.
    onActive({ ...cell });
  }

  /** What was refused is to be mended first, whatever is pointed at. */
  function isHeld(): boolean {
    if (isRefused()) table.current?.querySelector('textarea')?.focus();
    return isRefused();
  }

  function empty(): void {
    if (several !== null) void hands.empty(several);
    else if (current !== null && isTyped(current)) void hands.empty(current.block);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (edited !== null || current === null || event.altKey || event.metaKey) return;
    const next = event.shiftKey
      ? reachAfterKey(drawn, active, reach, event)
      : cellAfterKey(drawn, current, event);
    if (next) (event.shiftKey ? onReach : go)(next);
    else if (event.key === 'Enter' || event.key === 'F2') edit(current);
    else if (event.key === 'Delete' || event.key === 'Backspace') empty();
    // The field takes it by itself.
    else if (event.target instanceof HTMLTextAreaElement) return;
    else if (event.key.length === 1 && !event.ctrlKey) edit(current, 'over', event.key);
    else return;
    event.preventDefault();
  }

  return (
    <div ref={scroller} className="sheet-scroll">
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are edited
        role="grid"
        className={several === null ? 'sheet' : 'sheet sheet-several'}
        aria-label={`工作表“${drawn.sheet}”`}
        aria-multiselectable
        aria-rowcount={(drawn.rows.at(-1)?.row ?? 0) + HEADERS + 1}
        style={{ width: widths.total, '--zoom': zoom, '--print-zoom': paperZoom(widths) }}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          hasFocus.current = true;
          target.querySelector<HTMLElement>(`:scope > .${WAITING}`)?.focus({ preventScroll: true });
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          hasFocus.current = currentTarget.contains(relatedTarget);
        }}
        {...pointing}
        {...clipboard({
          selected: () => (several === null ? [[current]] : cellsIn(drawn, several)),
          onEmpty: empty,
          onPaste: (clip) => void hands.paste(several ?? current?.block ?? range, clip),
        })}
      >
        <colgroup>
          <col style={{ width: widths.rowHeader }} />
          {drawn.columns.map(({ column }, index) => (
            <col key={column} style={{ width: widths.columns[index] }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={HEADERS}>
            <th scope="col">
              <span className="unseen">行</span>
            </th>
            {drawn.columns.map(({ column }) => (
              <th
                key={column}
                scope="col"
                className={letters.has(column) ? 'sheet-name' : undefined}
                style={{ '--at': `${letters.get(column) ?? 0}px` }}
              >
                {printColumn(column)}
              </th>
            ))}
          </tr>
        </thead>
        {chunks.map((chunk) => (
          <tbody key={chunk.first} {...{ [CHUNK]: chunk.first }}>
            {isRendered(chunk) ? (
              chunk.rows.map((row) => (
                <SheetRow
                  key={row.row}
                  row={row}
                  flags={flags.get(row.row) ?? null}
                  frozen={frozen}
                  active={current !== null && row.cells.includes(current) ? current : null}
                  range={several !== null && isAcross(several, row.row) ? several : null}
                  {...(field?.cell.row === row.row
                    ? { edited: field.cell, waits: edited === null, editor: field.editor }
                    : NOT_EDITED)}
                />
              ))
            ) : (
              <RowSpace chunk={chunk} height={heights.get(chunk.first)} zoom={zoom} />
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
});

function isAcross({ top, bottom }: Block, row: number): boolean {
  return top <= row && row <= bottom;
}

function cellElement(table: HTMLElement | null, cell: Cell): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[${ADDRESS}=${printCell(cell)}]`) ?? null;
}
