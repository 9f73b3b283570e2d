import { asXlsx, LEFT_BEHIND } from '../host/open-workbook';
import { markedCopy } from './marked-copy';
import type { OutFolder } from './out-folder';
import type { Output } from './output';

/** Puts marked copies of checked workbooks into a folder, with the names of the inputs. */
export function createCopies(folder: OutFolder): Output {
  return {
    add: ({ file, place, workbook, convertedFrom }, checked) =>
      folder.put(file, convertedFrom === null ? place : asXlsx(place), async () => {
        const { bytes, done, left } = await markedCopy(workbook, checked);
        return { bytes, done, notes: [...(convertedFrom === null ? [] : [LEFT_BEHIND]), ...left] };
      }),
  };
}
