import { useEffect, useState } from 'react';
import type { UserStore } from '../../session/deps';
import { DEFAULT_LAYOUT, LAYOUT_KEY, readLayout, type PageLayout } from './page-layout';

/**
 * The person's layout of the page, kept from one day to the next.
 *
 * @param onRefused told when what was just changed could not be kept
 */
export function usePageLayout(
  store: UserStore,
  onRefused: () => void,
): readonly [PageLayout, (change: Partial<PageLayout>) => void] {
  const [layout, setLayout] = useState(DEFAULT_LAYOUT);

  useEffect(() => {
    async function restore(): Promise<void> {
      // Where nothing can be read nothing was kept; the session tells of it.
      const kept = readLayout(await store.load(LAYOUT_KEY).catch(() => null));
      // Whoever was quicker than the browser's storage has the last word.
      setLayout((now) => (now === DEFAULT_LAYOUT ? kept : now));
    }
    void restore();
  }, [store]);

  function change(part: Partial<PageLayout>): void {
    const next = { ...layout, ...part };
    setLayout(next);
    store.save(LAYOUT_KEY, next).catch(onRefused);
  }

  return [layout, change];
}
