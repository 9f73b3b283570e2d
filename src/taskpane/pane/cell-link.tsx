import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Cell } from '../../engine/model/form';
import { printCell } from '../../sheet/address';

interface CellLinkProps {
  readonly cell: Cell;
  readonly onSelect: (cell: Cell) => void;
  /** What to show; the cell's address where left out. */
  readonly children?: string;
}

/** Says of an element that whoever presses it wants to see a cell, wherever the sheet is. */
export const SHOWS_CELL = 'data-shows-cell';

/** Goes to a cell of the workbook; the focus stays here. */
export function CellLink({ cell, onSelect, children }: CellLinkProps): ReactNode {
  const address = printCell(cell);
  return (
    <Link
      as="button"
      inline
      {...{ [SHOWS_CELL]: true }}
      aria-label={`定位到 ${children ?? address}`}
      onClick={() => onSelect(cell)}
    >
      {children ?? address}
    </Link>
  );
}
