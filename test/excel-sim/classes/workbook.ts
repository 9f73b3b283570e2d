import type { WireClass } from '../wire/wire-class';
import { wireObject } from '../wire/wire-object';
import type { SimContext } from './context';
import { WORKSHEETS } from './worksheets';

export const WORKBOOK: WireClass<SimContext> = {
  name: 'Workbook',
  scalars: { ReadOnly: { get: ({ workbook }) => workbook.readOnly } },
  navigations: { Worksheets: (sim) => wireObject(WORKSHEETS, sim) },
};
