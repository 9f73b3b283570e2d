import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { Content } from '../../../sheet/edits';
import { sameContent } from '../../same-content';
import { typed } from '../read/cells';
import type { Run } from '../requests';
import { lookAt, type Seen } from './look';

/** A cell that was written over what somebody had just put there. */
export interface Displaced {
  readonly cell: Cell;
  readonly wrote: Content;
  readonly was: Seen;
}

/** People are not that fast: more rounds would mean that something else is wrong. */
const MOST_ROUNDS = 3;

/**
 * Gives cells back what they held before a write. Where a person is faster once more, their last
 * words stay, and what cannot be put back for it is returned.
 */
export async function putBack(
  run: Run,
  sheetId: string,
  displaced: readonly Displaced[],
): Promise<readonly Displaced[]> {
  const lost: Displaced[] = [];
  let left = displaced;
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round += 1) {
    const again = await putBackOnce(run, sheetId, left);
    lost.push(...again.map(({ earlier }) => earlier));
    left = again.map(({ now }) => now);
  }
  return [...lost, ...left].filter(({ was }) => was.formula !== null || was.content.value !== '');
}

/** What was lost, in words, so that a person can type it again. */
export function sayLost(lost: readonly Displaced[]): string {
  const words = lost.map(({ cell, was }) => {
    return `${printCell(cell)}“${was.formula ?? was.content.value}”`;
  });
  return words.length === 0 ? '' : `没能放回原来的内容，请自行补上：${words.join('；')}。`;
}

function putBackOnce(run: Run, sheetId: string, displaced: readonly Displaced[]) {
  return run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const targets = displaced.map((one) => ({
      ...one,
      range: sheet.getRangeByIndexes(one.cell.row, one.cell.column, 1, 1),
    }));
    const look = lookAt(
      sheet,
      displaced.map(({ cell }) => cell),
      targets,
    );
    for (const { range, was } of targets) {
      if (was.formula === null) range.values = [[typed(was.content)]];
      else range.formulas = [[was.formula]];
    }
    await workbook.context.sync();
    const seen = look();
    return displaced.flatMap((earlier) => {
      const { cell, wrote, was } = earlier;
      const now = seen?.(cell);
      if (now === undefined || sameContent(now.content, wrote)) return [];
      return [{ earlier, now: { cell, wrote: was.content, was: now } }];
    });
  });
}
