import { useEffect, useRef, type DOMAttributes, type RefObject } from 'react';

/** What makes the verdict the place where the keyboard goes on if its own place is gone. */
export const VERDICT = { tabIndex: -1, 'data-verdict': true } as const;

/** What takes the focus away by itself needs a moment to give it back. */
const MOMENT = 100;

/**
 * Keeps the focus in an element: where what had it is gone, the verdict has it next, and never the
 * page as a whole, from which a keyboard begins at the top again.
 *
 * @param had the focus was lost before the element came, with what stood in its place
 */
export function useKeptFocus<Kept extends HTMLElement>(
  had: boolean,
): Pick<DOMAttributes<Kept>, 'onFocus' | 'onBlur'> & { readonly ref: RefObject<Kept | null> } {
  const ref = useRef<Kept>(null);
  const within = useRef(had);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (within.current && document.activeElement === document.body)
        ref.current?.querySelector<HTMLElement>('[data-verdict]')?.focus();
    }, MOMENT);
    return () => clearTimeout(timer);
  });

  return {
    ref,
    onFocus() {
      within.current = true;
    },
    onBlur() {
      within.current = false;
    },
  };
}
