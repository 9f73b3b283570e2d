import { parseArea, parseAreas, WHOLE_SHEET } from '../model/area';
import { usedArea } from '../model/sheet';
import type { Arguments } from '../wire/arguments';
import type { WireClass, WireObject } from '../wire/wire-class';
import { notSimulated, WireError } from '../wire/wire-error';
import { wireObject } from '../wire/wire-object';
import type { OnSheet } from './context';
import { PROTECTION } from './protection';
import { RANGE, rangeAreas } from './range';

export const WORKSHEET: WireClass<OnSheet> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name },
    Visibility: { get: ({ sheet }) => sheet.visibility },
  },
  navigations: { Protection: (target) => wireObject(PROTECTION, target) },
  objects: {
    GetRange: (target, args) => {
      const address = args.optionalText(0);
      const area = address === null ? WHOLE_SHEET : parseArea(address);
      return wireObject(RANGE, { ...target, area });
    },
    GetRangeByIndexes: (target, args) => {
      const [row, column] = [args.number(0), args.number(1)];
      const [rows, columns] = [args.number(2), args.number(3)];
      if (rows < 1 || columns < 1) throw new WireError('InvalidArgument');
      return wireObject(RANGE, { ...target, area: { row, column, rows, columns } });
    },
    GetRanges: (target, args) => rangeAreas(target, parseAreas(args.text(0))),
    GetUsedRange: (target, args) => {
      const used = usedRange(target, args);
      if (used === null) throw notSimulated('the used range of an empty sheet');
      return used;
    },
    GetUsedRangeOrNullObject: usedRange,
  },
  methods: {
    Activate: ({ sim, sheet }) => {
      if (sheet.visibility === 'Hidden') throw new WireError('GeneralException');
      sim.activated(sheet);
    },
  },
};

function usedRange(target: OnSheet, args: Arguments): WireObject | null {
  if (!args.flag(0)) throw notSimulated('a used range that counts formatting');
  const area = usedArea(target.sheet);
  return area === null ? null : wireObject(RANGE, { ...target, area });
}
