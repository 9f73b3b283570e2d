import { useEffect } from 'react';
import type { Opening } from './opening';

/** The browser asks before it leaves the page with changes that are nowhere else. */
export function useUnloadQuestion({ unsaved }: Opening): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (!unsaved()) return;
      event.preventDefault();
      // Chromium 86 and Safari ask only where this is set.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}

/**
 * The browser's back button leads from a workbook to its overview or the start page, not out of the
 * page: what is open is an entry of its own in the browser's history.
 *
 * @param isOpen a workbook or an overview is shown
 */
export function useBackButton({ close, unsaved, state }: Opening, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    window.history.pushState(null, '');
    let gone = false;
    const back = (): void => {
      gone = true;
      const { workbook, desk } = state();
      if (unsaved() || (workbook !== null && desk !== null)) {
        // The person is still with the workbook and may stay there, or comes to the overview.
        window.history.pushState(null, '');
        gone = false;
      }
      void close();
    };
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
      if (!gone) window.history.back();
    };
  }, [isOpen, close, unsaved, state]);
}
