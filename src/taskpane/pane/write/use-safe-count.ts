import { useEffect, useState } from 'react';
import { whenIdle } from '../../parts/when-idle';
import { optionsFor } from '../../session/benchmarks';
import { safeSuggestions } from '../../session/safe-suggestions';
import { inSlices, slices } from '../../session/slices';
import type { CheckedSheet, PaneState } from '../../session/state';
import { after } from '../../start/after';

const PAGE = { after, now: () => new Date() };

/**
 * How many suggestions may be taken at once. Each is tried on the form, which takes as long as a check
 * or two: the result is shown first. Until a new number is known the old one stays, and a button with it.
 */
export function useSafeCount(
  checked: CheckedSheet,
  { ignored, settings }: Pick<PaneState, 'ignored' | 'settings'>,
): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isLeft = false;
    async function find(): Promise<void> {
      const options = optionsFor(settings, checked.report.form);
      const steps = safeSuggestions(checked, ignored, options);
      const safe = await inSlices(steps, slices(PAGE), () => isLeft);
      if (safe !== null) setCount(safe.length);
    }
    const cancel = whenIdle(() => void find());
    return () => {
      isLeft = true;
      cancel();
    };
  }, [checked, ignored, settings]);
  return count;
}
