import { blankForm } from '../../../documents/templates/blank-form';
import { blankFormFile, type BlankFormName } from '../../../documents/templates/blank-form-names';
import { makeWorkbook } from '../../../host/make/make-workbook';
import { saveFile } from '../../save-file';

/** Hands a blank form to the browser, and says what it is called. */
export async function saveBlank(name: BlankFormName): Promise<string> {
  const file = blankFormFile(name);
  saveFile(file, new Blob([new Uint8Array(await makeWorkbook(blankForm(name)))]));
  return `已交给浏览器下载：${file}，一般存在“下载”文件夹里。`;
}
