import { SimulatedExcel } from '../excel-sim/excel';
import { printArea } from '../excel-sim/model/area';
import { workbookOf } from '../excel-sim/model/workbook';
import { Line } from '../excel-sim/transport/line';
import { installExternal } from '../excel-sim/transport/window-external';
import { rulesOf, valueAt } from '../host/excel/see';
import type { ExcelInPage } from './excel-window';

// Runs in the page before everything else, as the Excel that the page stands in.
const excel = new SimulatedExcel(workbookOf(globalThis.workbookSpec));
installExternal(globalThis, new Line(excel));

const inPage: ExcelInPage = {
  value: (sheet, address) => valueAt(excel, sheet, address),
  rules: (sheet) => rulesOf(excel, sheet),
  type: (sheet, address, input) => excel.user(sheet, address, input),
  select: (sheet, address) => excel.userSelects(sheet, address),
  selection: () => {
    const { selection } = excel.workbook;
    return selection === null ? null : printArea(selection);
  },
  notSimulated: () => excel.notSimulated,
};
globalThis.excelInPage = inPage;
