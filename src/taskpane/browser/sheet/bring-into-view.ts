/** Room between a cell that is brought into view and the edge. */
const ROOM = 8;

/**
 * Scrolls the sheet no further than needed for a cell to be seen beside what stands still, and never
 * the page around it: whoever reads the pane under the sheet is not to be taken away from it.
 */
export function bringIntoView(scroller: HTMLElement, cell: HTMLElement): void {
  const outer = scroller.getBoundingClientRect();
  const { top, bottom, left, right } = cell.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingLeft } = getComputedStyle(scroller);
  const stands = getComputedStyle(cell).position === 'sticky';
  const above = outer.top + pixels(scrollPaddingTop);
  const before = outer.left + pixels(scrollPaddingLeft);
  const isHeader = stands && cell.closest('tr.sheet-header') !== null;
  const isName = stands && cell.classList.contains('sheet-name');
  if (!isHeader)
    scroller.scrollTop += distance(top, bottom, above, outer.top + scroller.clientHeight - ROOM);
  if (!isName)
    scroller.scrollLeft += distance(left, right, before, outer.left + scroller.clientWidth - ROOM);
}

/** How far to scroll for what lies from `from` to `to` to lie between two lines; its start goes first. */
function distance(from: number, to: number, first: number, last: number): number {
  if (from < first) return from - first;
  return to > last ? Math.min(to - last, from - first) : 0;
}

function pixels(length: string): number {
  const number = Number.parseFloat(length);
  return Number.isNaN(number) ? 0 : number;
}
