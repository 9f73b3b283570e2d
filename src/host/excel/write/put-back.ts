import { sheetCells } from '../../../sheet/cells/sheet-cells';
import type { CellWrite } from '../../../sheet/edits';
import type { Grid } from '../../../sheet/grid';
import { isPrompt } from '../../write/prompt-index';
import { sameContent } from '../../write/same-content';
import { isVeryRow } from '../../write/same-row';
import { sortWritten } from '../../write/sort-written';
import { typed } from '../read/cells';
import { readSheet } from '../read/read';
import type { Requests, Run } from '../requests';
import { isWords, type Displaced } from './displaced';
import { lookAt } from './look';

/** What became of displaced cells that are not as they were. */
export interface LeftBehind {
  /** Words that could not be given back to their row. */
  readonly lost: readonly Displaced[];
  /** Cells of which it is not proven that what we wrote is out of them. */
  readonly standing: readonly Displaced[];
}

/** People are not that fast: more rounds would mean that something else is wrong. */
const MOST_ROUNDS = 3;

/** A cell that was to get back what it held, and what stood there instead of what we had written. */
interface Misplaced {
  readonly meant: Displaced;
  readonly over: Displaced;
}

/**
 * Gives cells back what they held before a write, wherever their rows stand by now. Where rows move
 * once more meanwhile, that step itself is taken back before the next one: a word that went to
 * another row must not stay there. Where a person is faster every time, their last words stay, and
 * what cannot be put back for it is returned.
 */
export async function putBack(
  requests: Requests,
  sheetId: string,
  displaced: readonly Displaced[],
  rounds = MOST_ROUNDS,
): Promise<LeftBehind> {
  const left = displaced.filter(({ wrote, was }) => was.filled || !sameContent(wrote, was.content));
  if (left.length === 0) return { lost: [], standing: [] };
  if (rounds === 0) return { lost: left.filter(isWords), standing: left };
  const { grid } = await readSheet(requests.run, sheetId, () => () => null);
  const { found, lost, standing } = whereNow(grid, left);
  const filling = requests.filling(
    sheetId,
    found.map(({ cell }) => cell),
  );
  const misplaced = found.length === 0 ? [] : await putBackOnce(filling, sheetId, found);
  const undone = await putBack(
    requests,
    sheetId,
    misplaced.map(({ over }) => over),
    rounds - 1,
  );
  const again = await putBack(
    requests,
    sheetId,
    misplaced.map(({ meant }) => meant),
    rounds - 1,
  );
  const ours = misplaced.map(({ meant }) => meant.wrote);
  const theirs = undone.lost.filter(
    ({ was }) => !ours.some((one) => sameContent(one, was.content)),
  );
  return {
    lost: [...lost.filter(isWords), ...theirs, ...again.lost],
    standing: [...standing, ...again.standing],
  };
}

/** Looks for what was written; what is found comes with the place and the row it has now. */
function whereNow(
  grid: Grid,
  displaced: readonly Displaced[],
): LeftBehind & { readonly found: readonly Displaced[] } {
  const earlier = new Map(displaced.map((one) => [writeOf(one), one]));
  const of = (write: CellWrite): readonly Displaced[] => [earlier.get(write) ?? []].flat();
  const sorted = sortWritten(grid, {
    written: [...earlier.keys()],
    guards: displaced.flatMap(({ row }) => row),
  });
  const cells = sheetCells(grid);
  const found = sorted.ours.flatMap(({ write, cell }) =>
    of(write).map((one): Displaced => {
      const places = one.row.map(({ cell: { column } }) => ({ row: cell.row, column }));
      return { ...one, cell, row: places.map((at) => ({ cell: at, content: cells.content(at) })) };
    }),
  );
  const strayed = sorted.strayed.flatMap(({ write }) => of(write));
  const known = new Set([...sorted.ours, ...sorted.strayed].map(({ write }) => write));
  const back = new Set(sorted.back);
  const nowhere = [...earlier].flatMap(([write, one]) =>
    known.has(write) || back.has(write.cell) ? [] : [one],
  );
  return {
    found,
    lost: [...nowhere, ...strayed],
    // Of a prompt the whole sheet was searched; a number may stand in a row not known as its own.
    standing: [
      ...nowhere.filter(({ wrote }) => !isPrompt(wrote) && wrote.kind !== 'blank'),
      ...strayed,
    ],
  };
}

function writeOf({ cell, wrote, was }: Displaced): CellWrite {
  return { cell, before: was.content, after: wrote };
}

/** Returns what was not in its place any more, with what was written over for it. */
function putBackOnce(run: Run, sheetId: string, displaced: readonly Displaced[]) {
  return run(async ({ workbook }): Promise<readonly Misplaced[]> => {
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
    return displaced.flatMap((meant) => {
      const { cell, wrote, was, row } = meant;
      const now = seen(cell);
      const isItsRow = isVeryRow(row, cell.row, (one) => seen(one).content);
      if (sameContent(now.content, wrote) && isItsRow) return [];
      const rowNow = row.map((one) => ({ ...one, content: seen(one.cell).content }));
      return [{ meant, over: { ...meant, wrote: was.content, was: now, row: rowNow } }];
    });
  });
}
