import type { WireClass } from '../wire/wire-class';
import { CONDITIONAL_FORMAT, CUSTOM, RULE } from './conditional-format';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import { BORDER, BORDERS, CONDITIONAL_RANGE_FORMAT, FILL, FONT } from './conditional-range-format';
import { DATA_VALIDATION } from './data-validation';
import { PROTECTION } from './protection';
import { RANGE } from './range';
import { RANGE_AREAS, RANGE_COLLECTION } from './range-areas';
import { WORKBOOK } from './workbook';
import { WORKSHEET } from './worksheet';
import { WORKSHEETS } from './worksheets';

/** Everything that is simulated. */
export const CLASSES: readonly WireClass<never>[] = [
  WORKBOOK,
  WORKSHEETS,
  WORKSHEET,
  PROTECTION,
  RANGE,
  DATA_VALIDATION,
  RANGE_AREAS,
  RANGE_COLLECTION,
  CONDITIONAL_FORMATS,
  CONDITIONAL_FORMAT,
  CUSTOM,
  RULE,
  CONDITIONAL_RANGE_FORMAT,
  FILL,
  FONT,
  BORDERS,
  BORDER,
];
