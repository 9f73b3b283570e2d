import type { Rule } from '../rule';

/** Every rule, in the order the documentation lists them. */
export const RULES: readonly Rule[] = [];
