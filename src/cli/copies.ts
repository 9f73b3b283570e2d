import { attachedList } from '../documents/remarks/attached-list';
import { asXlsx, LEFT_BEHIND } from '../host/open-workbook';
import type { AttachedList } from '../sheet/attached-list';
import { markedCopy } from './marked-copy';
import type { OutFolder } from './out-folder';
import type { Output } from './output';
import { listOf, type RemarkSettings } from './remark-files';
import type { Checked } from './result';

/**
 * Puts marked copies of checked workbooks into a folder, with the names of the inputs.
 *
 * @param lists how the lists are made that the copies carry; null where they carry none
 */
export function createCopies(folder: OutFolder, lists: RemarkSettings | null): Output {
  return {
    add: ({ file, place, workbook, convertedFrom }, checked) =>
      folder.put(file, convertedFrom === null ? place : asXlsx(place), async () => {
        const { bytes, done, left } = await markedCopy(
          workbook,
          checked,
          listFor(place, checked, lists),
        );
        return { bytes, done, notes: [...(convertedFrom === null ? [] : [LEFT_BEHIND]), ...left] };
      }),
  };
}

function listFor(
  place: string,
  [first, ...others]: readonly Checked[],
  lists: RemarkSettings | null,
): AttachedList | null {
  if (lists === null || first === undefined) return null;
  return attachedList([
    listOf(place, first, lists),
    ...others.map((one) => listOf(place, one, lists)),
  ]);
}
