import type { After } from '../../../../src/host/after';

/** The real clock. */
export const patient: After = (milliseconds, callback) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

/** The real clock, on which only very long waits are cut short. */
export const impatient: After = (milliseconds, callback) =>
  patient(Math.min(milliseconds, 5000), callback);
