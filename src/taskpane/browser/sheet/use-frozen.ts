import { useLayoutEffect, type RefObject } from 'react';
import type { Frozen } from './frozen';

/** Headers that take more of what is seen than this would leave too little of the rest. */
const MOST = 0.5;

/**
 * Tells the style sheet where frozen rows and names stand still, and whether there is room for them:
 * `data-freeze` of the element that scrolls is `rows`, `names`, both or nothing.
 */
export function useFrozen(scroller: RefObject<HTMLElement | null>, frozen: Frozen | null): void {
  useLayoutEffect(() => {
    const outer = scroller.current;
    if (outer === null || frozen === null) return undefined;
    freeze(outer);
    const sizes = new ResizeObserver(() => freeze(outer));
    // Of the sheet too: what is typed may make a header row higher.
    for (const one of [outer, ...outer.children]) sizes.observe(one);
    return () => sizes.disconnect();
  }, [scroller, frozen]);
}

function freeze(outer: HTMLElement): void {
  const rows = Array.from(outer.querySelectorAll<HTMLElement>('tr.sheet-header'));
  // Not rounded: between two headers a fraction of a pixel would let through what passes under them.
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const head = outer.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const first = boxes[0]?.top ?? 0;
  for (const [at, row] of rows.entries())
    row.style.setProperty('--at', `${head + (boxes[at]?.top ?? first) - first}px`);
  const height = boxes.reduce((sum, box) => sum + box.height, 0);
  const width = outer.querySelector<HTMLElement>('tr.sheet-header .sheet-name')?.offsetWidth ?? 0;
  const hasHeight = height > 0 && height <= outer.clientHeight * MOST;
  const hasWidth = width > 0 && width <= outer.clientWidth * MOST;
  outer.dataset['freeze'] = [hasHeight ? 'rows' : '', hasWidth ? 'names' : ''].join(' ').trim();
  outer.style.setProperty('--frozen-height', `${hasHeight ? height : 0}px`);
  outer.style.setProperty('--frozen-width', `${hasWidth ? width : 0}px`);
}
