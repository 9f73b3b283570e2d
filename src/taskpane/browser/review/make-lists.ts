import type { RemarkList } from '../../../documents/remarks/remark-list';
import { remarksHtml } from '../../../documents/remarks/remarks-html';
import { remarksPlace } from '../../../documents/remarks/remarks-name';
import { remarkSheets } from '../../../documents/remarks/remarks-sheet';

export type ListFormat = 'xlsx' | 'html';

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The 复核意见 on the forms of one file: one workbook, or a page for each. */
export async function makeLists(
  lists: readonly RemarkList[],
  path: string,
  format: ListFormat,
): Promise<readonly MadeFile[]> {
  if (lists.length === 0) return [];
  if (format === 'html')
    return lists.map((list, at) => ({
      name: remarksPlace(path, '.html', at),
      bytes: new TextEncoder().encode(remarksHtml(list)),
    }));
  const { makeWorkbook } = await import('../../../host/make/make-workbook');
  const bytes = await makeWorkbook(remarkSheets(lists));
  return [{ name: remarksPlace(path, '.xlsx'), bytes }];
}
