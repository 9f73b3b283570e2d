import type { SimRule } from './rule';
import type { SimSheet } from './sheet';
import type { SimWorkbook } from './workbook';

/** A workbook that shares nothing with the first one. */
export function copyWorkbook(workbook: SimWorkbook): SimWorkbook {
  return { ...workbook, sheets: workbook.sheets.map(copySheet) };
}

/** A sheet that shares nothing with the first one, its id and those of its rules apart. */
export function copySheet(sheet: SimSheet): SimSheet {
  const cells = new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }]));
  return {
    ...sheet,
    cells,
    rowHeights: new Map(sheet.rowHeights),
    rules: sheet.rules.map(copyRule),
  };
}

function copyRule(rule: SimRule): SimRule {
  const { Top, Bottom, Left, Right } = rule.look.borders;
  const borders = {
    Top: { ...Top },
    Bottom: { ...Bottom },
    Left: { ...Left },
    Right: { ...Right },
  };
  return { ...rule, look: { ...rule.look, borders } };
}
