import type { Area } from '../model/area';
import type { WireClass, WireObject } from '../wire/wire-class';
import { wireObject } from '../wire/wire-object';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import type { OnSheet } from './context';

export interface AreasTarget extends OnSheet {
  readonly areas: readonly Area[];
  /** The same areas as ranges. */
  readonly ranges: readonly WireObject[];
}

export const RANGE_AREAS: WireClass<AreasTarget> = {
  name: 'RangeAreas',
  navigations: {
    Areas: (target) => wireObject(RANGE_COLLECTION, target),
    ConditionalFormats: (target) => wireObject(CONDITIONAL_FORMATS, target),
  },
};

export const RANGE_COLLECTION: WireClass<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ ranges }) => ranges,
};
