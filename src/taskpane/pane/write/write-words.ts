import { cellName } from '../../../documents/words/cell-name';
import { format, HUNDRED } from '../../../engine/decimal';
import { promptParts } from '../../../engine/report/prompt-text';
import { fifteenDigits } from '../../../host/format/general';
import { sheetCells } from '../../../sheet/cells/sheet-cells';
import type { CellWrite, Content } from '../../../sheet/edits';
import { isScaled } from '../../../sheet/report-edits';
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
  if (purpose === 'repair') {
    const cells = sheetCells(sheet.grid);
    return {
      common: '',
      of: (write) => {
        const { before, after } = write;
        const entry = cells.entry(write.cell);
        const shown = (content: Content) =>
          entry.percent ? percentText(content, isScaled(entry, before)) : contentText(content);
        return { label: `${name(write)}：${shown(before)} → ${shown(after)}`, text: '' };
      },
    };
  }
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

/** A number as its cell shows it: 2.32% for a stored 0.0232, and for 2.32 where the sign is mere text. */
function percentText(content: Content, scaled: boolean): string {
  if (content.kind !== 'number') return contentText(content);
  const number = fifteenDigits(content.value);
  return `${format(scaled ? number.times(HUNDRED) : number)}%`;
}
