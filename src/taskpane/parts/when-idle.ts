/**
 * Calls back when the page has nothing else to do; Safari cannot say when that is.
 *
 * @returns takes the wish back
 */
export function whenIdle(callback: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const wish = window.requestIdleCallback(callback);
    return () => window.cancelIdleCallback(wish);
  }
  const timer = setTimeout(callback, SOON);
  return () => clearTimeout(timer);
}

const SOON = 500;
