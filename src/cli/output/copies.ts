import { attachedList } from '../../documents/remarks/attached-list';
import { asXlsx, LEFT_BEHIND } from '../../host/open-workbook';
import type { AttachedList } from '../../sheet/attached-list';
import type { Checked } from '../result';
import { markedCopy } from './marked-copy';
import type { OutFolder } from './out-folder';
import type { Output } from './output';
import { listOf, type RemarkSettings } from './remark-files';

/**
 * Puts marked copies of checked workbooks into a folder, with the names of the inputs.
 *
 * @param lists how the lists are made that the copies carry; null where they carry none
 * @param places those of all files of the run
 */
export function createCopies(
  folder: OutFolder,
  lists: RemarkSettings | null,
  places: Iterable<string>,
): Output {
  const placeOf = convertedPlaces(places);
  return {
    add: ({ file, place, workbook, convertedFrom }, checked) =>
      folder.put(file, convertedFrom === null ? place : placeOf(place), async () => {
        const { bytes, done, left } = await markedCopy(
          workbook,
          checked,
          listFor(place, checked, lists),
        );
        return { bytes, done, notes: [...(convertedFrom === null ? [] : [LEFT_BEHIND]), ...left] };
      }),
  };
}

/** What a copy of an older format is called: 甲.xlsx, but 甲.xls.xlsx where 甲.xlsx or 甲.ods is there too. */
function convertedPlaces(places: Iterable<string>): (place: string) => string {
  const alike = new Map<string, number>();
  for (const place of places) {
    const key = keyOf(place);
    alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  return (place) =>
    place !== asXlsx(place) && (alike.get(keyOf(place)) ?? 0) > 1 ? `${place}.xlsx` : asXlsx(place);
}

/** Windows takes names that differ in case for one. */
function keyOf(place: string): string {
  return asXlsx(place).toLowerCase();
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
