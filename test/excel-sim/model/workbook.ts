import type { CellSpec, SheetSpec, WorkbookSpec } from '../../host/workbook-spec';
import { parseArea, type Area } from './area';
import { blankCell, type SimCell } from './cell';
import { newRule } from './rule';
import type { SimSheet } from './sheet';

export interface SimWorkbook {
  readOnly: boolean;
  sheets: SimSheet[];
  /** Id of the sheet in front. */
  active: string;
  selection: Area | null;
  /** For ids that no other object of the workbook has. */
  lastId: number;
  /** Somebody asked to be told of changes on any sheet. */
  watched: boolean;
  /** The same of selections. */
  selectionWatched: boolean;
  /** The same of which sheet is in front. */
  activationWatched: boolean;
}

export function nextId(workbook: SimWorkbook): string {
  workbook.lastId += 1;
  return `{${String(workbook.lastId).padStart(8, '0')}}`;
}

export function workbookOf(spec: WorkbookSpec): SimWorkbook {
  const workbook: SimWorkbook = {
    readOnly: false,
    sheets: [],
    active: '',
    selection: null,
    lastId: 0,
    watched: false,
    selectionWatched: false,
    activationWatched: false,
  };
  workbook.sheets.push(...spec.map((sheet) => sheetOf(sheet, () => nextId(workbook))));
  workbook.active = workbook.sheets.find((one) => one.visibility === 'Visible')?.id ?? '';
  return workbook;
}

function sheetOf(spec: SheetSpec, id: () => string): SimSheet {
  const { name, rows, fixed, hidden = false, protection } = spec;
  const { merges = [], conditionalFormats = [] } = spec;
  return {
    id: id(),
    name,
    visibility: hidden ? 'Hidden' : 'Visible',
    cells: cellsOf(spec),
    merges: merges.map(parseArea),
    rules: conditionalFormats.map(({ range, formula }) => {
      return { ...newRule(id(), 'Custom', [parseArea(range)]), formula: `=${formula}` };
    }),
    protection: protection === undefined ? null : { allowFormatCells: protection.formatCells },
    rowHeights: new Map(fixed === undefined ? [] : rows.map((_, row) => [row, fixed.height])),
    columnWidth: fixed === undefined ? 48 : fixed.width * 5.25,
    wraps: fixed !== undefined,
    hiddenRows: new Set(),
    spills: [],
    arrays: [],
    validations: [],
  };
}

function cellsOf({ rows, unlocked = [] }: SheetSpec): Map<string, SimCell> {
  const cells = new Map<string, SimCell>();
  for (const [row, specs] of rows.entries())
    for (const [column, content] of specs.entries())
      if (content !== null) cells.set(`${row},${column}`, { ...blankCell(), ...held(content) });
  for (const { row, column } of unlocked) {
    const key = `${row},${column}`;
    cells.set(key, { ...(cells.get(key) ?? blankCell()), locked: false });
  }
  return cells;
}

function held(content: Exclude<CellSpec, null>): Partial<SimCell> {
  if (typeof content === 'number') return { value: content, type: 'Double' };
  if (typeof content === 'boolean') return { value: content, type: 'Boolean' };
  if (typeof content === 'string')
    return { value: content, type: content === '' ? 'Empty' : 'String' };
  if ('error' in content) return { value: content.error, type: 'Error' };
  if ('formula' in content) return { ...held(content.result), formula: `=${content.formula}` };
  return { value: content.number, type: 'Double', format: content.format, shows: content.shows };
}
