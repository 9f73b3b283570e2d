import { deadline } from './deadline';
import { range } from './range';
import { ratio } from './ratio';
import { reverse } from './reverse';
import { tier } from './tier';

/** The methods that go by what the expected and the actual value look like, in the order asked. */
export const BY_VALUES = [range, deadline, reverse, ratio, tier] as const;
