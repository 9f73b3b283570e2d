import { benchmark } from './benchmark';
import { BY_VALUES } from './by-values';
import { execution } from './execution';
import { judgement } from './judgement';

/**
 * Every scoring method, in the order they are asked: what the criterion or the name decides first,
 * then what the expected value looks like.
 */
export const METHODS = [execution, judgement, benchmark, ...BY_VALUES] as const;
