import type { After } from '../../../../src/host/after';

/** The real clock, on which only very long waits are cut short. */
export const impatient: After = (milliseconds, callback) => {
  const timer = setTimeout(callback, Math.min(milliseconds, 1500));
  return () => clearTimeout(timer);
};
