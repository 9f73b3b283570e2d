import { benchmark } from './benchmark';
import { deadline } from './deadline';
import { execution } from './execution';
import { judgement } from './judgement';
import { range } from './range';
import { ratio } from './ratio';
import { reverse } from './reverse';
import { tier } from './tier';

/**
 * Every scoring method, in the order they are asked: what the criterion or the name decides first,
 * then what the expected value looks like.
 */
export const METHODS = [
  execution,
  judgement,
  benchmark,
  range,
  deadline,
  reverse,
  ratio,
  tier,
] as const;
