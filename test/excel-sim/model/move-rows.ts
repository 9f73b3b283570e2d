import type { Area } from './area';
import type { SimCell } from './cell';
import type { SimSheet } from './sheet';

/** Where each row goes; null for one that is deleted. */
export type RowMove = (row: number) => number | null;

/** Cells and what hangs on them go with their rows; conditional formats and merges are not cells. */
export function moveCells(sheet: SimSheet, to: RowMove): void {
  const moved = [...sheet.cells].flatMap(([key, cell]): [string, SimCell][] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const target = to(row);
    return target === null ? [] : [[`${target},${column}`, cell]];
  });
  sheet.cells.clear();
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
}

/** Rows that come in or go move all areas below, and stretch or shrink those around them. */
export function moveAreas(sheet: SimSheet, moved: (area: Area) => Area | null): void {
  sheet.rules = sheet.rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => moved(area) ?? []);
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
  for (const kind of ['merges', 'arrays'] as const)
    sheet[kind] = sheet[kind].flatMap((area) => moved(area) ?? []);
  sheet.spills = sheet.spills.flatMap((spill) => {
    const area = moved(spill.area);
    return area === null ? [] : [{ ...spill, area }];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = moved(validation.area);
    return area === null ? [] : [{ ...validation, area }];
  });
}
