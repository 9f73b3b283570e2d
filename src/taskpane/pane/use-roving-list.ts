import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

/** Marks the one button of each entry that the arrow keys go through. */
export const ROVING = 'data-roving';

/** A list in which Tab stops once and the arrow keys go on from there. */
export interface RovingList {
  /** For the element around all entries. */
  readonly props: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
  /** The tabIndex of the button of this entry. */
  readonly tabIndex: (key: string) => 0 | -1;
  /** Scrolls no further than needed to show the whole of an entry, and gives it the focus or not. */
  readonly bring: (key: string, focus: boolean) => void;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** `keys` name the entries in the order they are shown. */
export function useRovingList(keys: readonly string[]): RovingList {
  const ref = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  const [current, setCurrent] = useState<{ key: string; at: number } | null>(null);
  const stop =
    current !== null && keys.includes(current.key)
      ? current.key
      : keys[Math.min(current?.at ?? 0, keys.length - 1)];

  // When the entry that has the focus is gone, the next one takes its place.
  useLayoutEffect(() => {
    if (focused.current && document.activeElement === document.body) focusKey(ref.current, stop);
  }, [stop]);

  return {
    props: {
      ref,
      onBlur() {
        focused.current = false;
      },
      onKeyDown(event) {
        const from = event.target instanceof Element ? event.target.getAttribute(ROVING) : null;
        const step = STEPS[event.key];
        if (from === null || step === undefined) return;
        event.preventDefault();
        focusKey(ref.current, keys[step(keys.indexOf(from), keys.length)]);
      },
      onFocus(event) {
        focused.current = true;
        const key = event.target.closest('li')?.querySelector(`[${ROVING}]`)?.getAttribute(ROVING);
        if (key !== null && key !== undefined) setCurrent({ key, at: keys.indexOf(key) });
      },
    },
    tabIndex: (key) => (key === stop ? 0 : -1),
    bring(key, focus) {
      const button = buttonOf(ref.current, key);
      button?.closest('li')?.scrollIntoView({ block: 'nearest' });
      if (focus) button?.focus({ preventScroll: true });
    },
  };
}

function focusKey(list: HTMLElement | null, key: string | undefined): void {
  buttonOf(list, key)?.focus();
}

function buttonOf(list: HTMLElement | null, key: string | undefined): HTMLElement | undefined {
  return Array.from(list?.querySelectorAll<HTMLElement>(`[${ROVING}]`) ?? []).find(
    (one) => one.getAttribute(ROVING) === key,
  );
}
