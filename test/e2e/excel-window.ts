import type { WorkbookSpec } from '../host/workbook-spec';

/** What a test can see and do in the Excel that is simulated inside the page. */
export interface ExcelInPage {
  /** What a cell holds; '' if it is blank. */
  readonly value: (sheet: string, address: string) => unknown;
  /** The conditional formats of a sheet, as `formula on areas`. */
  readonly rules: (sheet: string) => readonly string[];
  /** A person types into a cell. */
  readonly type: (sheet: string, address: string, input: unknown) => void;
  /** A person selects a cell. */
  readonly select: (sheet: string, address: string) => void;
  /** The address of the selected cell. */
  readonly selection: () => string | null;
  /** What was asked for and is not simulated. A test with such entries proves nothing. */
  readonly notSimulated: () => readonly string[];
}

declare global {
  /** The workbook that is open in the simulated Excel. */
  var workbookSpec: WorkbookSpec;
  var excelInPage: ExcelInPage;
}
