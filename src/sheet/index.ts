/**
 * The sheet layer as a library: hand `readForm` the cells of a sheet, wherever they come from, and
 * get the forms that `check` of the engine takes; `printCell` names a cell as a spreadsheet does.
 * Whatever is not named here may change at any time.
 */
export { parseAddress, printCell, printCells } from './address';
export type { Grid, GridCell, GridRow } from './grid';
export { readForm, type Reading } from './read-form';
