import { useSyncExternalStore } from 'react';

/** The inner width of the window in pixels, and from then on whenever it changes. */
export function useWindowWidth(): number {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener('resize', onChange);
      return () => window.removeEventListener('resize', onChange);
    },
    () => window.innerWidth,
  );
}
