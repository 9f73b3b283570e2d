import { useEffect, useState, type RefObject } from 'react';
import type { RowChunk } from './row-chunks';

export interface InSight {
  /** The chunks in sight or near it, by their first rows. */
  readonly near: ReadonlySet<number>;
  /** How high chunks were, at a zoom of 1. */
  readonly heights: ReadonlyMap<number, number>;
}

/** Names the first row of the chunk that an element is. */
export const CHUNK = 'data-chunk';
/** So that nobody who scrolls sees a chunk come. */
const NEAR = '1500px 0px';
const NOTHING: InSight = { near: new Set(), heights: new Map() };

/** Follows what of a long sheet is in sight. A sheet of one chunk is there as a whole. */
export function useChunksInSight(
  scroller: RefObject<HTMLElement | null>,
  chunks: readonly RowChunk[],
  zoom: number,
): InSight {
  const [inSight, setInSight] = useState(NOTHING);
  useEffect(() => {
    const outer = scroller.current;
    if (outer === null || chunks.length < 2) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setInSight((now) => after(now, entries, zoom)),
      { root: outer, rootMargin: NEAR },
    );
    for (const body of outer.querySelectorAll(`[${CHUNK}]`)) observer.observe(body);
    return () => observer.disconnect();
  }, [scroller, chunks, zoom]);
  return inSight;
}

function after(now: InSight, entries: readonly IntersectionObserverEntry[], zoom: number): InSight {
  const near = new Set(now.near);
  const heights = new Map(now.heights);
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const first = Number(target.getAttribute(CHUNK));
    heights.set(first, boundingClientRect.height / zoom);
    if (isIntersecting) near.add(first);
    else near.delete(first);
  }
  return { near, heights };
}
