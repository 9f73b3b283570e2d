import { savedAs, saveFile } from '../save-file';
import type { OpenedWorkbook } from './opened-workbook';

/** Hands the person a copy of the workbook as it is now, and says what it is called. */
export async function saveCopy({ copy, display }: OpenedWorkbook): Promise<void> {
  const { name, content } = await copy();
  saveFile(name, content);
  display.say(savedAs(name));
}
