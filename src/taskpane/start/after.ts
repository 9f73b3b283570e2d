import type { After } from '../../host/after';

/** The clock of the page. */
export const after: After = (milliseconds, callback) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};
