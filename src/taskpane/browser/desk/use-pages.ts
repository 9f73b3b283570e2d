import { useState } from 'react';
import { usePrinting } from '../../parts/use-printing';

/** So many rows are drawn in a moment, on a slow machine too. */
const PAGE_ROWS = 50;

/** One page of a long list. On paper it is the only one, with all of it. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  /** How many there are before them. */
  readonly before: number;
  readonly all: number;
  /** Counted from zero, as `last` is. */
  readonly page: number;
  readonly last: number;
  readonly go: (page: number) => void;
}

/**
 * @param order another object where the list was sorted or chosen anew: its first page is shown then
 * @param start where the item is whose page is shown at first
 */
export function usePages<Item>(
  all: readonly Item[],
  order: unknown,
  start: () => number = () => 0,
): Pages<Item> {
  const [chosen, setChosen] = useState(() => ({ order, page: pageOf(start()) }));
  const printing = usePrinting();
  const last = pageOf(Math.max(all.length - 1, 0));
  const page = chosen.order === order ? Math.min(chosen.page, last) : 0;
  const before = printing ? 0 : page * PAGE_ROWS;
  return {
    items: printing ? all : all.slice(before, before + PAGE_ROWS),
    before,
    all: all.length,
    page,
    last,
    go: (next) => setChosen({ order, page: next }),
  };
}

function pageOf(at: number): number {
  return Math.floor(Math.max(at, 0) / PAGE_ROWS);
}
