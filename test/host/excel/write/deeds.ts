import { SimulatedExcel } from '../../../excel-sim/excel';
import { workbookOf } from '../../../excel-sim/model/workbook';
import { deleteRow, insertRow, sortRows } from '../../../excel-sim/people/rows';
import { stateOf, type SheetState } from '../../../fuzz/excel-state';
import { table } from '../../sheets';
import type { SheetSpec } from '../../workbook-spec';

export const NAME = '评分表';
export const WORDS = '因疫情推迟，已于12月补办';

/** Four indicators; the third has a reason of its own. */
export const SHEET: SheetSpec = table(4, {
  rows: [
    ['指标1', 8.5],
    ['指标2', 8.5],
    ['指标3', 8.5, '台风停工'],
    ['指标4', 8.5],
  ],
});

/** Something a person does to the sheet while the add-in is at work on row 2. */
export interface Deed {
  readonly what: string;
  readonly act: (excel: SimulatedExcel) => void;
}

export const TYPING: readonly Deed[] = [
  { what: 'types a reason into the target', act: (excel) => excel.user(NAME, 'C2', WORDS) },
  { what: 'types a formula into the target', act: (excel) => excel.user(NAME, 'C2', '=D2') },
  { what: 'types text of digits there', act: (excel) => excel.user(NAME, 'C2', "'0") },
  { what: 'types a number there', act: (excel) => excel.user(NAME, 'C2', 0) },
  {
    what: 'types there from another computer',
    act: (excel) => excel.user(NAME, 'C2', WORDS, 'Remote'),
  },
];

export const ROWS_MOVING: readonly Deed[] = [
  { what: 'inserts a row above', act: (excel) => insertRow(excel, NAME, 1) },
  { what: 'inserts a row right there', act: (excel) => insertRow(excel, NAME, 2) },
  { what: 'sorts the rows', act: (excel) => sortRows(excel, NAME, 2, [3, 2]) },
  { what: 'deletes the row', act: (excel) => deleteRow(excel, NAME, 2) },
  { what: 'deletes a row above', act: (excel) => deleteRow(excel, NAME, 1) },
];

export const SCORING: Deed = {
  what: 'changes the score of the row',
  act: (excel) => excel.user(NAME, 'B2', 9),
};

/** The sheet as it would be had the add-in done nothing. */
export function leftAlone(...deeds: readonly Deed[]): SheetState {
  const excel = new SimulatedExcel(workbookOf([SHEET]));
  for (const { act } of deeds) act(excel);
  return stateOf(excel, NAME);
}
