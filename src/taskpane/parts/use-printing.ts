import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Known to what is drawn for paper alone too, which was not there when the event came. */
let printing = false;

/** True while the page is put on paper, where all of a long table stands. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}

function subscribe(listener: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now;
    // The browser prints what is there when the event is over.
    flushSync(listener);
  };
  const [start, end] = [set(true), set(false)];
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
}
