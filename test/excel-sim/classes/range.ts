import { bounding, overlap, type Area } from '../model/area';
import { arrayAt, spillAt } from '../model/filled';
import { shownText } from '../model/shown-text';
import type { Arguments } from '../wire/arguments';
import type { WireClass, WireObject } from '../wire/wire-class';
import { notSimulated, WireError } from '../wire/wire-error';
import { wireObject } from '../wire/wire-object';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import type { OnSheet } from './context';
import { DATA_VALIDATION } from './data-validation';
import { RANGE_AREAS } from './range-areas';
import { formulas, grid, mustFit, ofAll, setValues, type RangeTarget } from './range-cells';
import { FONT_SIZE, RANGE_FORMAT, shownHeight } from './range-format';

const MOST_MERGED_AREAS = 512;

export const RANGE: WireClass<RangeTarget> = {
  name: 'Range',
  scalars: {
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    Values: { get: (target) => grid(target, ({ value }) => value), set: setValues },
    ValueTypes: { get: (target) => grid(target, ({ type }) => type) },
    Formulas: { get: formulas, set: setValues },
    Width: { get: ({ sheet, area }) => sheet.columnWidth * area.columns },
    RowHidden: { get: (target) => ofAll(target, ({ row }) => target.sheet.hiddenRows.has(row)) },
    HasSpill: { get: (target) => ofAll(target, (place) => spillAt(target.sheet, place) !== null) },
    SavedAsArray: {
      get: (target) => ofAll(target, (place) => arrayAt(target.sheet, place) !== null),
    },
    Text: { get: (target) => grid(target, shownText) },
    NumberFormat: { get: (target) => grid(target, ({ format }) => format) },
  },
  navigations: {
    Format: (target) => wireObject(RANGE_FORMAT, target),
    DataValidation: (target) => wireObject(DATA_VALIDATION, target),
    ConditionalFormats: ({ sim, sheet, area }) =>
      wireObject(CONDITIONAL_FORMATS, { sim, sheet, areas: [area] }),
  },
  objects: {
    GetRow: (target, args) => {
      const row = target.area.row + args.number(0);
      return wireObject(RANGE, { ...target, area: { ...target.area, row, rows: 1 } });
    },
    GetBoundingRect: (target, args) => {
      const other = args.target(0);
      if (!hasArea(other)) throw new WireError('InvalidArgument');
      return wireObject(RANGE, { ...target, area: bounding(target.area, other.area) });
    },
    GetMergedAreasOrNullObject: (target) => {
      const areas = target.sheet.merges.filter((merge) => startsIn(target.area, merge));
      if (areas.length > MOST_MERGED_AREAS) throw new WireError('GeneralException');
      return areas.length === 0 ? null : rangeAreas(target, areas);
    },
  },
  methods: {
    GetCellProperties: (target, args) => {
      mustAsk(args, { format: { protection: true, wrapText: true, font: { size: true } } });
      const { wraps } = target.sheet;
      return grid(target, ({ locked }) => ({
        format: { protection: { locked }, wrapText: wraps, font: { size: FONT_SIZE } },
      }));
    },
    GetRowProperties: ({ sheet, area }, args) => {
      mustAsk(args, { rowHidden: true, format: { rowHeight: true } });
      return Array.from({ length: area.rows }, (_, down) => {
        const row = area.row + down;
        // No document says whether a hidden row tells its height, so that it tells one here.
        return {
          rowHidden: sheet.hiddenRows.has(row),
          format: { rowHeight: shownHeight(sheet, row) },
        };
      });
    },
    Select: ({ sim, sheet, area }) => {
      if (sim.workbook.active !== sheet.id) throw new WireError('InvalidSelection');
      sim.selected(sheet, area);
    },
    _ValidateArraySize: ({ area }, args) => mustFit(area, args.number(0), args.number(1)),
  },
};

export function rangeAreas({ sim, sheet }: OnSheet, areas: readonly Area[]): WireObject {
  const ranges = areas.map((area) => wireObject(RANGE, { sim, sheet, area }));
  return wireObject(RANGE_AREAS, { sim, sheet, areas, ranges });
}

/** Of what can be asked, only what the add-in asks is simulated. */
function mustAsk(args: Arguments, properties: object): void {
  const asked = JSON.stringify(args.plain(0));
  if (asked !== JSON.stringify(properties)) throw notSimulated(`properties ${asked}`);
}

function hasArea(target: unknown): target is RangeTarget {
  return typeof target === 'object' && target !== null && 'area' in target;
}

/** Excel names a merged area only where its first cell is in the range. */
function startsIn(area: Area, { row, column }: Area): boolean {
  return overlap(area, { row, column, rows: 1, columns: 1 });
}
