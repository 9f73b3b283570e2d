import type { Form } from '../engine/model/form';
import { amountsOf } from '../engine/model/funds';
import { readAbove } from './above/above-table';
import { readNarrativeBelow } from './below/narrative';
import { readReasonBlock } from './below/reason-block';
import { brokenEntries } from './broken';
import { sheetRows } from './cells/sheet-rows';
import type { Grid } from './grid';
import { findHeaderBlocks } from './header/header-block';
import { missingColumns } from './header/missing-columns';
import { whyNoTable } from './header/no-table';
import { unreadColumns } from './header/unread-columns';
import { otherDocument } from './other-document';
import { splitRows } from './split';
import { readTable } from './table/table';
import { unreadNumbers } from './unread-numbers';

/** What a sheet turned out to be; `why` is one Chinese sentence for the user. */
export type Reading =
  | { readonly kind: 'form'; readonly form: Form }
  /** A 评分表 without a single actual value or score: nothing to check yet. */
  | { readonly kind: 'template'; readonly why: string }
  /** Another kind of document, by its own title. */
  | { readonly kind: 'other'; readonly why: string }
  /** No 评分表: what was looked for and what was found. */
  | { readonly kind: 'none'; readonly why: string };

/** Where there is no table, a title stands at least in these. */
const TITLE_ROWS = 5;
const OTHER_TABLE = '这是同一张工作表里的另一个评分表，没有检查，请放到单独的工作表里。';

/** Finds and reads the 评分表 of a sheet. Never throws, whatever the sheet holds. */
export function readForm(grid: Grid): Reading {
  const rows = sheetRows(grid);
  const [block, ...others] = findHeaderBlocks(rows);
  const title = otherDocument(rows.filter(({ row }) => row < (block?.firstRow ?? TITLE_ROWS)));
  if (title !== null) return { kind: 'other', why: `这是“${title}”，不是自评表，没有检查。` };
  if (block === undefined) return { kind: 'none', why: whyNoTable(rows) };
  const parts = splitRows(rows, [block, ...others]);
  const table = readTable(parts.table);
  if (!table.filledIn)
    return { kind: 'template', why: '这张评分表的实现值和得分都还没有填写，没有检查。' };
  const above = readAbove(parts.above, block.firstRow, table);
  const budget = above.budget === null ? [] : [above.budget];
  const budgetGroups = budget.flatMap(({ group }) => group ?? []);
  const reasonBlock = readReasonBlock(parts.below);
  const skippedRows = new Set(table.skipped.map(({ row }) => row));
  const knownCells = [
    ...amountsOf(above.funds).map(({ cell }) => cell),
    ...above.fields.map(({ cell }) => cell),
    ...budget.flatMap(({ weight, score, actual }) =>
      [weight, score, actual].flatMap((one) => one?.cell ?? []),
    ),
    ...(above.total?.score ? [above.total.score.cell] : []),
    ...(above.total?.weights ?? []).map(({ entry }) => entry.cell),
  ];
  const form: Form = {
    titles: above.titles,
    fields: above.fields,
    funds: above.funds,
    headers: block.headers,
    groups: [...budgetGroups, ...table.groups],
    labels: table.labels,
    indicators: [...budget, ...table.indicators],
    total: table.total ?? above.total,
    narrative: [...above.goals, ...readNarrativeBelow(parts.below)],
    reasonBlock,
    broken: brokenEntries(rows, parts, table),
    skipped: [
      ...above.skipped,
      ...unreadColumns(rows, block),
      ...missingColumns(block, reasonBlock !== null),
      ...table.skipped,
      ...parts.otherTables.map(({ firstRow: row }) => ({ row, why: OTHER_TABLE })),
    ].toSorted((a, b) => a.row - b.row),
    unread: unreadNumbers(
      parts.above,
      knownCells,
      parts.table.lines.filter(({ kind, row }) => kind === 'row' && skippedRows.has(row)),
    ),
  };
  return { kind: 'form', form };
}
