import { useEffectEvent, useLayoutEffect, type RefObject } from 'react';

/** Tells the inner width of an element in pixels, and from then on whenever it changes. */
export function useWidth(
  element: RefObject<HTMLElement | null>,
  onWidth: (width: number) => void,
): void {
  const tell = useEffectEvent(onWidth);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const sizes = new ResizeObserver(() => tell(current.clientWidth));
    sizes.observe(current);
    return () => sizes.disconnect();
  }, [element]);
}
