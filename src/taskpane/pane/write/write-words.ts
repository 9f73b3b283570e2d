import { cellName } from '../../../documents/words/cell-name';
import { format } from '../../../engine/decimal';
import { promptParts } from '../../../engine/report/prompt-text';
import { fifteenDigits } from '../../../host/format/general';
import type { CellWrite, Content } from '../../../sheet/edits';
import type { Preview } from '../../session/state';

/** One cell of a write in words. */
export interface WriteWords {
  readonly label: string;
  readonly text: string;
}

/** What is said once of all cells, and how then each of them is told. */
export interface WritesWords {
  /** '' where there is nothing they share. */
  readonly common: string;
  readonly of: (write: CellWrite) => WriteWords;
}

/** How the writes of a preview are told: each cell by its row, and what all prompts ask but once. */
export function writesWords(
  { purpose, sheet }: Pick<Preview, 'purpose' | 'sheet'>,
  writes: readonly CellWrite[],
): WritesWords {
  const forms = [sheet.report, ...sheet.others].map(({ form }) => form);
  const name = (write: CellWrite) => cellName(forms, write.cell);
  if (purpose === 'repair')
    return {
      common: '',
      of: (write) => ({
        label: `${name(write)}：${contentText(write.before)} → ${contentText(write.after)}`,
        text: '',
      }),
    };
  if (purpose === 'clear')
    return { common: '', of: (write) => ({ label: name(write), text: write.before.value }) };
  const ends = new Set(writes.map(({ after }) => promptParts(after.value)?.end ?? null));
  const [end] = ends.size === 1 ? ends : [null];
  const shared = end ?? null;
  return {
    common: shared === null ? '' : `每格写入【待填写】和这一行的数，后面是：${shared}`,
    of: (write) => ({
      label: name(write),
      text: [
        ...(write.before.kind === 'blank' ? [] : [`现在是“${contentText(write.before)}”。`]),
        shared === null ? write.after.value : (promptParts(write.after.value)?.said ?? ''),
      ].join(''),
    }),
  };
}

/** What binary arithmetic leaves at the end of a stored number is nothing anybody has typed. */
function contentText({ kind, value }: Content): string {
  if (kind === 'blank') return '（空）';
  return kind === 'number' ? format(fifteenDigits(value)) : value;
}
