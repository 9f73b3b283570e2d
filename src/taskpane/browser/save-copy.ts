import { saveFile } from '../save-file';
import { markedName } from './marked-name';
import type { OpenedWorkbook } from './opened-workbook';

/** Hands the person a copy of the workbook as it is now; the original stays as it was. */
export function saveCopy({ fileName, save }: OpenedWorkbook): void {
  saveFile(markedName(fileName), save());
}
