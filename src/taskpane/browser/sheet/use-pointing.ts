import { useRef, type DOMAttributes, type MouseEvent } from 'react';
import type { Cell } from '../../../engine/model/form';
import { parseAddress } from '../../../sheet/address';
import { drawnAt, type DrawnCell, type DrawnSheet } from './drawn-sheet';
import { ADDRESS } from './sheet-row';

/** What a pointer does to the sheet. */
interface PointingDeeds {
  readonly onGo: (cell: Cell) => void;
  /** All from the selected cell to this one. */
  readonly onReach: (cell: Cell) => void;
  readonly onEdit: (cell: DrawnCell) => void;
  /** Answers whether pointing is to do nothing: a refused text waits to be mended. */
  readonly isHeld: () => boolean;
  /** The cell that is being edited: what is pointed at in it is a place in its text. */
  readonly edited: DrawnCell | null;
}

type Pointing = Pick<
  DOMAttributes<HTMLTableElement>,
  'onClick' | 'onDoubleClick' | 'onMouseDown' | 'onMouseMove'
>;

const LEFT_DOWN = 1;

/** A click selects, with Shift from the selected cell on, as dragging does; a double click edits. */
export function usePointing(drawn: DrawnSheet, deeds: PointingDeeds): Pointing {
  const { onGo, onReach, onEdit, isHeld, edited } = deeds;
  /** Where the button was pressed, and how far it was dragged. */
  const drag = useRef<{ readonly from: DrawnCell; readonly to: DrawnCell } | null>(null);

  function cellOf({ target }: MouseEvent): DrawnCell | null {
    if (!(target instanceof Element)) return null;
    const cell = parseAddress(target.closest(`[${ADDRESS}]`)?.getAttribute(ADDRESS) ?? '');
    const pointed = cell && drawnAt(drawn, cell);
    return pointed && pointed.cell === edited?.cell ? null : pointed;
  }

  return {
    onMouseDown(event) {
      drag.current = null;
      if (event.button !== 0 || edited !== null) return;
      // The browser would select all text up to there.
      if (event.shiftKey) {
        event.preventDefault();
        return;
      }
      const from = cellOf(event);
      if (from !== null) drag.current = { from, to: from };
    },
    onMouseMove(event) {
      const last = drag.current;
      if (last === null || event.buttons !== LEFT_DOWN) return;
      const to = cellOf(event);
      if (to === null || to === last.to) return;
      getSelection()?.removeAllRanges();
      if (last.to === last.from) onGo(last.from.cell);
      drag.current = { ...last, to };
      onReach(to.cell);
    },
    onClick(event) {
      if (isHeld()) return;
      const pointed = cellOf(event);
      if (pointed === null) return;
      if (event.shiftKey && edited === null) onReach(pointed.cell);
      else if (drag.current === null || drag.current.to === drag.current.from) onGo(pointed.cell);
    },
    onDoubleClick(event) {
      const pointed = isHeld() ? null : cellOf(event);
      if (pointed !== null) onEdit(pointed);
    },
  };
}
