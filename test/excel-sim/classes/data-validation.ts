import { contains } from '../model/area';
import { cellAt } from '../model/sheet';
import type { WireClass } from '../wire/wire-class';
import { ofAll, type RangeTarget } from './range-cells';

/** What a person may type into some cells. Writing by program is not held up by it. */
export const DATA_VALIDATION: WireClass<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    Type: {
      get: (target) => {
        const touching = target.sheet.validations.filter(
          ({ area }) => ofAll(target, (place) => contains(area, place)) !== false,
        );
        if (touching.length === 0) return 'None';
        return touching.length > 1 ? 'MixedCriteria' : touching[0]?.type;
      },
    },
    Valid: {
      get: (target) =>
        ofAll(target, (place) => {
          const { value } = cellAt(target.sheet, place.row, place.column);
          const rule = target.sheet.validations.find(({ area }) => contains(area, place));
          return value === '' || rule === undefined || rule.allows(value);
        }),
    },
  },
};
