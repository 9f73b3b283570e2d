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
  const head = outer.querySelector('thead')?.offsetHeight ?? 0;
  const first = rows[0]?.offsetTop ?? 0;
  for (const row of rows) row.style.setProperty('--at', `${head + row.offsetTop - first}px`);
  const height = rows.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  const width = outer.querySelector<HTMLElement>('tr.sheet-header .sheet-name')?.offsetWidth ?? 0;
  const hasHeight = height > 0 && height <= outer.clientHeight * MOST;
  const hasWidth = width > 0 && width <= outer.clientWidth * MOST;
  outer.dataset['freeze'] = [hasHeight ? 'rows' : '', hasWidth ? 'names' : ''].join(' ').trim();
  outer.style.setProperty('--frozen-height', `${hasHeight ? height : 0}px`);
  outer.style.setProperty('--frozen-width', `${hasWidth ? width : 0}px`);
}
