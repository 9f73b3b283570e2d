import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Ctrl+Enter goes on, wherever within the element the keyboard is. */
export function useNextKey(box: RefObject<HTMLElement | null>, onNext: () => void): void {
  const next = useEffectEvent(onNext);
  useEffect(() => {
    const { current } = box;
    const listener = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      next();
    };
    current?.addEventListener('keydown', listener);
    return () => current?.removeEventListener('keydown', listener);
  }, [box]);
}
