import manifest from '../../../package.json';
import { NO_EDITS } from '../../documents/remarks/edits';
import { remarkList, type RemarkList } from '../../documents/remarks/remark-list';
import { remarksHtml } from '../../documents/remarks/remarks-html';
import { remarksPlace } from '../../documents/remarks/remarks-name';
import { remarkSheets } from '../../documents/remarks/remarks-sheet';
import type { Options } from '../../engine/options';
import type { Severity } from '../../engine/report/report';
import type { Checked } from '../result';
import type { OutFolder } from './out-folder';
import type { Output } from './output';

/** By what the lists are made. */
export interface RemarkSettings {
  readonly options: Options;
  readonly level: Severity;
}

/** Puts the 复核意见 on each file into a folder, as a workbook with a sheet for each form. */
export function createRemarks(folder: OutFolder, settings: RemarkSettings): Output {
  return {
    add: ({ file, place }, checked) =>
      folder.put(file, remarksPlace(place, '.xlsx'), async () => {
        // No part of a plain check, and loaded where it is wanted.
        const { makeWorkbook } = await import('../../host/make/make-workbook');
        const lists = checked.map((one) => listOf(place, one, settings));
        return {
          bytes: await makeWorkbook(remarkSheets(lists)),
          done: countText(lists),
          notes: [],
        };
      }),
  };
}

/** Puts the 复核意见 on each form into a folder, as a page to print. */
export function createReports(folder: OutFolder, settings: RemarkSettings): Output {
  return {
    async add({ file, place }, checked) {
      const put = checked.map((one, at) => {
        const list = listOf(place, one, settings);
        return folder.put(file, remarksPlace(place, '.html', at), async () => ({
          bytes: new TextEncoder().encode(remarksHtml(list)),
          done: countText([list]),
          notes: [],
        }));
      });
      return (await Promise.all(put)).flat();
    },
  };
}

/**
 * The list on one form as the check made it.
 *
 * @param place where its file was found below what was asked for: what goes back to the unit is not to
 * tell how the folders of whoever reviews it are called
 */
export function listOf(place: string, checked: Checked, settings: RemarkSettings): RemarkList {
  const { version } = manifest;
  return remarkList({ ...checked, ...settings, file: place, edits: NO_EDITS, version });
}

function countText(lists: readonly RemarkList[]): string {
  return `列出 ${lists.reduce((all, { remarks }) => all + remarks.length, 0)} 条`;
}
