import { blankForm } from '../../../documents/templates/blank-form';
import { blankFormFile, type BlankFormName } from '../../../documents/templates/blank-form-names';
import { makeWorkbook } from '../../../host/make/make-workbook';
import { savedAs, saveFile } from '../../save-file';

/** Hands a blank form to the browser, and says what it is called. */
export async function saveBlank(name: BlankFormName): Promise<string> {
  const file = blankFormFile(name);
  saveFile(file, new Blob([new Uint8Array(await makeWorkbook(blankForm(name)))]));
  return savedAs(file);
}
