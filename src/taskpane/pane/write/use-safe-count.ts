import { useEffect, useState } from 'react';
import { whenIdle } from '../../parts/when-idle';
import { optionsFor } from '../../session/benchmarks';
import { safeSuggestions } from '../../session/safe-suggestions';
import type { CheckedSheet, PaneState } from '../../session/state';

/**
 * How many suggestions may be taken at once. Each is tried on the form, which takes as long as a check
 * or two: the result is shown first. Until a new number is known the old one stays, and a button with it.
 */
export function useSafeCount(
  checked: CheckedSheet,
  { ignored, settings }: Pick<PaneState, 'ignored' | 'settings'>,
): number {
  const [count, setCount] = useState(0);
  useEffect(
    () =>
      whenIdle(() => {
        const options = optionsFor(settings, checked.report.form);
        setCount(safeSuggestions(checked, ignored, options).length);
      }),
    [checked, ignored, settings],
  );
  return count;
}
