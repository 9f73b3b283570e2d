import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { CellWrite, Content, Guard } from '../../../sheet/edits';
import { isPrompt } from '../../prompt-index';
import { sameContent } from '../../same-content';
import { isVeryRow } from '../../same-row';
import { sortWritten } from '../../sort-written';
import { typed } from '../read/cells';
import { readSheet } from '../read/read';
import type { Requests, Run } from '../requests';
import { lookAt, type Look, type Seen } from './look';

/** A cell that was written over what somebody had just put there. */
export interface Displaced {
  readonly cell: Cell;
  readonly wrote: Content;
  readonly was: Seen;
  /** What its row held in that moment; by this it is found again. */
  readonly row: readonly Guard[];
}

/** What became of displaced cells that are not as they were. */
export interface LeftBehind {
  /** Words that could not be given back to their row. */
  readonly lost: readonly Displaced[];
  /** Cells of which it is not proven that what we wrote is out of them. */
  readonly standing: readonly Displaced[];
}

/** People are not that fast: more rounds would mean that something else is wrong. */
const MOST_ROUNDS = 3;

/** A write as it displaced what was there, with its row as it was seen then. */
export function displacedBy(
  { cell, after }: CellWrite,
  look: Look,
  guards: readonly Guard[],
): Displaced {
  return { cell, wrote: after, was: look(cell), row: guards.filter((one) => isIn(one, cell)) };
}

/**
 * Gives cells back what they held before a write, wherever their rows stand by now. Where a person is
 * faster once more, their last words stay, and what cannot be put back for it is returned.
 */
export async function putBack(
  { run, runWriting }: Requests,
  sheetId: string,
  displaced: readonly Displaced[],
): Promise<LeftBehind> {
  const lost: Displaced[] = [];
  const standing: Displaced[] = [];
  let left: readonly Displaced[] = displaced.filter(
    ({ wrote, was }) => was.filled || !sameContent(wrote, was.content),
  );
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round += 1) {
    const { grid } = await readSheet(run, sheetId, () => () => null);
    const earlier = new Map(left.map((one) => [writeOf(one), one]));
    const of = (write: CellWrite): readonly Displaced[] => [earlier.get(write) ?? []].flat();
    const found = sortWritten(grid, {
      written: [...earlier.keys()],
      guards: left.flatMap(({ row }) => row),
    });
    const ours = found.ours.flatMap(({ write, cell }) => {
      return of(write).map((one) => ({ ...one, ...movedTo(cell, one.row) }));
    });
    const known = new Set([...found.ours, ...found.strayed].map(({ write }) => write));
    const back = new Set(found.back);
    for (const [write, one] of earlier) {
      if (known.has(write) || back.has(write.cell)) continue;
      lost.push(one);
      // Of a prompt the whole sheet was searched; a number may stand in a row not known as its own.
      if (!isPrompt(one.wrote) && one.wrote.kind !== 'blank') standing.push(one);
    }
    for (const one of found.strayed.flatMap(({ write }) => of(write))) {
      lost.push(one);
      standing.push(one);
    }
    left = ours.length === 0 ? [] : await putBackOnce(runWriting, sheetId, ours);
  }
  return { lost: [...lost, ...left].filter(isTold), standing: [...standing, ...left] };
}

/** What was lost, in words, so that a person can type it again. */
export function sayLost(lost: readonly Displaced[]): string {
  const words = lost.filter(isTold).map(({ cell, was, row }) => {
    const name = row.find(({ content }) => content.kind === 'text')?.content.value;
    const whose = name === undefined ? '' : `（${name}）`;
    return `${printCell(cell)}${whose}“${was.formula ?? was.content.value}”`;
  });
  return words.length === 0 ? '' : `没能放回原来的内容，请自行补上：${words.join('；')}。`;
}

function isTold({ was }: Displaced): boolean {
  return was.formula !== null || was.content.value !== '';
}

function isIn(guard: Guard, { row, column }: Cell): boolean {
  return guard.cell.row === row && guard.cell.column !== column;
}

function writeOf({ cell, wrote, was }: Displaced): CellWrite {
  return { cell, before: was.content, after: wrote };
}

function movedTo(cell: Cell, row: readonly Guard[]): Pick<Displaced, 'cell' | 'row'> {
  const { row: at } = cell;
  return {
    cell,
    row: row.map((one) => ({ ...one, cell: { row: at, column: one.cell.column } })),
  };
}

/** Returns what was not in its place any more, and what was written over for it. */
function putBackOnce(run: Run, sheetId: string, displaced: readonly Displaced[]) {
  return run(async ({ workbook }): Promise<readonly Displaced[]> => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const targets = displaced.map((one) => ({
      ...one,
      range: sheet.getRangeByIndexes(one.cell.row, one.cell.column, 1, 1),
    }));
    const look = lookAt(
      sheet,
      displaced.flatMap(({ cell, row }) => [cell, ...row.map((one) => one.cell)]),
      targets,
    );
    for (const { range, was } of targets) {
      if (was.formula === null) range.values = [[typed(was.content)]];
      else range.formulas = [[was.formula]];
    }
    await workbook.context.sync();
    const seen = look();
    if (seen === null) throw new Error('Excel left out what it was asked for');
    return displaced.flatMap((earlier) => {
      const { cell, wrote, was, row } = earlier;
      const now = seen(cell);
      const isOurs = isPrompt(wrote) || isVeryRow(row, cell.row, (one) => seen(one).content);
      if (sameContent(now.content, wrote) && isOurs) return [];
      const rowNow = row.map((one) => ({ ...one, content: seen(one.cell).content }));
      return [earlier, { cell, wrote: was.content, was: now, row: rowNow }].filter((one) => {
        return one.was.filled || !sameContent(one.wrote, one.was.content);
      });
    });
  });
}
