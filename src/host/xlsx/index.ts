/**
 * The reader of `.xlsx` files as a library: `openXlsx` gives a workbook whose `sheets` and `read` give
 * the cells that `readForm` of the sheet layer takes. Whatever is not named here may change at any
 * time.
 */
export { HostError, type HostErrorCode } from '../host-error';
export type { SheetInfo } from '../host';
export { openXlsx } from './open';
