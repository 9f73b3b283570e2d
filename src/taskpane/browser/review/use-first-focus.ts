import { useEffect, useRef, type RefObject } from 'react';

/** The element to focus as soon as it is there: what a person has just asked for. */
export function useFirstFocus<Box extends HTMLElement>(selector: string): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>(selector)?.focus(), [selector]);
  return box;
}
