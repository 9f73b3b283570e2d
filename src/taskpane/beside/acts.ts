import type { Act } from './act';

/** All acts, in the order of the year. */
export const ACTS: readonly Act[] = [];
