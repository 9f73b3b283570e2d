import { memo, type ReactNode } from 'react';
import { MARK_NAMES } from '../../../documents/words/mark-names';
import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import { cellStyle } from './cell-style';
import type { DrawnCell, DrawnRow } from './drawn-sheet';

/** Names the cell that an element of the sheet view is. */
export const ADDRESS = 'data-address';

interface Props {
  readonly row: DrawnRow;
  /** The selected cell, if it is in this row. */
  readonly active: DrawnCell | null;
  /** The cell that is being edited, if it is in this row, and what stands in it meanwhile. */
  readonly edited: Cell | null;
  readonly editor: ReactNode;
}

const POINTS_TO_PIXELS = 4 / 3;

/** One row of the sheet; drawn anew only when something in it changes. */
export const SheetRow = memo(function SheetRow({ row, active, edited, editor }: Props): ReactNode {
  const height = row.height === null ? undefined : row.height * POINTS_TO_PIXELS;
  return (
    <tr style={{ height }}>
      <th scope="row">{row.row + 1}</th>
      {row.cells.map((drawn) => {
        const { cell, content, marks } = drawn;
        const selected = drawn === active;
        return (
          <td
            key={cell.column}
            {...{ [ADDRESS]: printCell(cell) }}
            rowSpan={drawn.rowSpan}
            colSpan={drawn.columnSpan}
            tabIndex={selected ? 0 : -1}
            aria-selected={selected}
            aria-readonly={content?.formula === true}
            className={cell.column === edited?.column ? 'sheet-edited' : undefined}
            style={cellStyle(drawn)}
          >
            {content?.text}
            {marks.map((kind) => (
              <span key={kind} className="sheet-unseen">
                （{MARK_NAMES[kind]}）
              </span>
            ))}
            {cell.column === edited?.column && editor}
          </td>
        );
      })}
    </tr>
  );
});
