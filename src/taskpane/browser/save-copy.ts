import { saveFile } from '../save-file';
import type { OpenedWorkbook } from './opened-workbook';

/** Hands the person a copy of the workbook as it is now; the original stays as it was. */
export function saveCopy({ copyName, save }: OpenedWorkbook): void {
  saveFile(copyName, save());
}
