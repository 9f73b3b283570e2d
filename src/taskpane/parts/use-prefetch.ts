import { useEffect } from 'react';
import { whenIdle } from './when-idle';

/**
 * Fetches parts of the page before they are asked for, so that they are there when the network is not,
 * or when a newer version has taken their place on the server.
 *
 * @param ready nothing is fetched before what the person waits for has come
 */
export function usePrefetch(loads: readonly (() => Promise<unknown>)[], ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    whenIdle(() => {
      for (const load of loads)
        load().catch(() => {
          // Whoever asks for the part is told.
        });
    });
  }, [loads, ready]);
}
