import { memo, type ReactNode } from 'react';
import { MARK_NAMES } from '../../../documents/words/mark-names';
import { SEVERITY_NAMES } from '../../../documents/words/severity';
import type { Cell } from '../../../engine/model/form';
import type { Severity } from '../../../engine/report/report';
import { oneLine } from '../../../engine/sentence/one-line';
import { contains, type Block } from '../../../host/xlsx/read/block';
import { printCell } from '../../../sheet/address';
import { cellStyle } from './cell-style';
import type { DrawnCell, DrawnRow } from './drawn-sheet';
import { FlagSign } from './flag-sign';
import { sameFlags, type RowFlags } from './flags';
import { isFrozenName, type Frozen } from './frozen';

/** Names the cell that an element of the sheet view is. */
export const ADDRESS = 'data-address';
/** The id of the active cell, by which its field is called. */
export const SELECTED = 'sheet-selected';
/** Rows above those of the sheet, which count with them. */
export const HEADERS = 1;

interface Props {
  readonly row: DrawnRow;
  /** The active cell, if it is in this row. */
  readonly active: DrawnCell | null;
  /** What is selected, if it is several cells and some of them are in this row. */
  readonly range: Block | null;
  /** The cell that is being edited, or waits for it, if it is in this row, and its field. */
  readonly edited: Cell | null;
  readonly waits: boolean;
  readonly editor: ReactNode;
  /** What is wrong in it; null for nothing. */
  readonly flags: RowFlags | null;
  /** What of the sheet stays in view. */
  readonly frozen: Frozen | null;
}

export const POINTS_TO_PIXELS = 4 / 3;

/** One row of the sheet; drawn anew only when something in it changes. */
export const SheetRow = memo(function SheetRow(props: Props): ReactNode {
  const { row, active, range, edited, waits, editor, flags, frozen } = props;
  const height =
    row.height === null ? undefined : `calc(${row.height * POINTS_TO_PIXELS}px * var(--zoom, 1))`;
  return (
    <tr
      style={{ height }}
      className={isHeader(frozen, row) ? 'sheet-header' : undefined}
      aria-rowindex={row.row + HEADERS + 1}
    >
      <th scope="row">{row.row + 1}</th>
      {row.cells.map((drawn) => {
        const { cell, content, marks } = drawn;
        const isActive = drawn === active;
        const selected = isActive || (range !== null && contains(range, cell));
        const flag = flags?.get(cell.column);
        const hasField = cell.column === edited?.column;
        return (
          <td
            key={cell.column}
            {...{ [ADDRESS]: printCell(cell) }}
            rowSpan={drawn.rowSpan}
            colSpan={drawn.columnSpan}
            id={isActive ? SELECTED : undefined}
            tabIndex={isActive && !hasField ? 0 : -1}
            aria-selected={selected}
            aria-readonly={content?.formula === true}
            aria-label={flag === undefined ? undefined : nameOf(drawn, flag)}
            className={classOf(frozen, drawn, hasField && !waits)}
            style={cellStyle(drawn)}
          >
            {content?.text}
            {flag !== undefined && <FlagSign severity={flag} />}
            {marks.map((kind) => (
              <span key={kind} className="unseen">
                （{MARK_NAMES[kind]}）
              </span>
            ))}
            {hasField && editor}
          </td>
        );
      })}
    </tr>
  );
}, sameProps);

function sameProps(a: Props, b: Props): boolean {
  return (
    a.row === b.row &&
    a.active === b.active &&
    a.range === b.range &&
    a.edited === b.edited &&
    a.waits === b.waits &&
    a.editor === b.editor &&
    a.frozen === b.frozen &&
    sameFlags(a.flags, b.flags)
  );
}

function isHeader(frozen: Frozen | null, { row }: DrawnRow): boolean {
  return frozen !== null && frozen.top <= row && row <= frozen.bottom;
}

function classOf(frozen: Frozen | null, drawn: DrawnCell, edited: boolean): string | undefined {
  const name = frozen !== null && isFrozenName(frozen, drawn) ? ['sheet-name'] : [];
  return [...name, ...(edited ? ['sheet-edited'] : [])].join(' ') || undefined;
}

/** What a cell with a finding is called: what it holds, what is told of it, and the marks on it. */
function nameOf({ content, marks }: DrawnCell, severity: Severity): string {
  const told = [`有${SEVERITY_NAMES[severity]}的问题`, ...marks.map((kind) => MARK_NAMES[kind])];
  return [oneLine(content?.text ?? '') || '空', ...told].join('，');
}
