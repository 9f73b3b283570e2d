import type { Act } from './act';

/** All acts, in the order of the year. A new one is a file that exports it, and its line here. */
export const ACTS: readonly Act[] = [];
