import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { within, type Bounds } from './page-layout';

interface Props {
  /** Whether it divides left from right, or above from below. */
  readonly orientation: 'vertical' | 'horizontal';
  readonly label: string;
  /** The share in percent that it sets. */
  readonly value: number;
  readonly bounds: Bounds;
  /** The share that the pointer at a place of the window means. */
  readonly valueAt: (pointer: { readonly clientX: number; readonly clientY: number }) => number;
  readonly onMove: (value: number) => void;
}

/** How far a key moves it. */
const STEP = 2;

/**
 * The line between sheet and pane: dragged, or moved by the arrow keys; Home and End go to its
 * ends. The arrows move the line itself, whichever side is measured.
 */
export function Splitter(props: Props): ReactNode {
  const { orientation, label, value, bounds, valueAt, onMove } = props;
  // The pane is measured from the right, the sheet from above.
  const forward = orientation === 'vertical' ? ['ArrowLeft'] : ['ArrowDown'];
  const back = orientation === 'vertical' ? ['ArrowRight'] : ['ArrowUp'];

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    if (forward.includes(key)) onMove(within(value + STEP, bounds));
    else if (back.includes(key)) onMove(within(value - STEP, bounds));
    else if (key === 'Home') onMove(bounds.min);
    else if (key === 'End') onMove(bounds.max);
    else return;
    event.preventDefault();
  }

  function onPointerMove(event: PointerEvent): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onMove(within(valueAt(event), bounds));
  }

  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- hr cannot be moved
      role="separator"
      className={`splitter splitter-${orientation}`}
      aria-orientation={orientation}
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={bounds.min}
      aria-valuemax={bounds.max}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a separator with a value is moved
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
      }}
      onPointerMove={onPointerMove}
    />
  );
}
