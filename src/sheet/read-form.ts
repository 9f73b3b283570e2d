import type { Form, Skipped } from '../engine/model/form';
import { fundsCells } from '../engine/model/funds';
import { readAbove } from './above/above-table';
import { readNarrativeBelow } from './below/narrative';
import { readReasonBlock } from './below/reason-block';
import { brokenEntries } from './broken';
import { sheetRows, type SheetRow } from './cells/sheet-rows';
import { withGradeBeside } from './grade-beside';
import type { Grid } from './grid';
import { findHeaderBlocks } from './header/header-block';
import { missingColumns } from './header/missing-columns';
import { whyNoTable } from './header/no-table';
import { tableBeside, unreadColumns } from './header/unread-columns';
import { otherDocument } from './other-document';
import { splitForms, type FormRows } from './split';
import { readSubtotals } from './table/subtotals';
import { readTable, type Table } from './table/table';
import { unreadNumbers } from './unread-numbers';

/** What a sheet turned out to be; `why` is one Chinese sentence for the user. */
export type Reading =
  | {
      readonly kind: 'form';
      readonly form: Form;
      /** The forms below it on the same sheet, top to bottom. */
      readonly others: readonly Form[];
    }
  /** A 评分表 without a single actual value or score: nothing to check yet. */
  | { readonly kind: 'template'; readonly why: string }
  /** Another kind of document, by its own title. */
  | { readonly kind: 'other'; readonly why: string }
  /** No 评分表: what was looked for and what was found. */
  | { readonly kind: 'none'; readonly why: string };

type Unread = Exclude<Reading, { readonly kind: 'form' }>;

/** Where there is no table, a title stands at least in these. */
const TITLE_ROWS = 5;

/** Finds and reads every 评分表 of a sheet. Never throws, whatever the sheet holds. */
export function readForm(grid: Grid): Reading {
  const rows = sheetRows(grid);
  const [block, ...others] = findHeaderBlocks(rows);
  if (block === undefined) {
    const top = rows.filter(({ row }) => row < TITLE_ROWS);
    return otherKind(top) ?? { kind: 'none', why: whyNoTable(rows) };
  }
  const parts = splitForms(rows, [block, ...others]);
  const readings = parts.map(readOne);
  const [form, ...below] = readings.flatMap((one) => (one.kind === 'form' ? one.form : []));
  if (form === undefined) return readings[0] ?? { kind: 'none', why: whyNoTable(rows) };
  const left = readings.flatMap((one, at): Skipped[] =>
    one.kind === 'form' ? [] : [{ row: parts[at]?.all[0]?.row ?? 0, why: one.why }],
  );
  return { kind: 'form', form: withSkipped(form, left), others: below };
}

function otherKind(rows: readonly SheetRow[]): Unread | null {
  const title = otherDocument(rows);
  if (title === null) return null;
  return { kind: 'other', why: `这是“${title}”，不是自评表，没有检查。` };
}

function withSkipped(form: Form, skipped: readonly Skipped[]): Form {
  const all = [...form.skipped, ...skipped];
  return { ...form, skipped: all.toSorted((a, b) => a.row - b.row) };
}

function readOne(parts: FormRows): Reading {
  const other = otherKind(parts.above);
  if (other !== null) return other;
  const table = readTable(parts.table);
  if (!table.filledIn)
    return { kind: 'template', why: '这张评分表的实现值和得分都还没有填写，没有检查。' };
  return { kind: 'form', form: formOf(parts, table), others: [] };
}

/** All that the rows of a form say, its table being read already. */
export function formOf(parts: FormRows, table: Table): Form {
  const [block] = parts.table.blocks;
  const above = readAbove(parts.above, block.firstRow, table);
  const budget = above.budget === null ? [] : [above.budget];
  const budgetGroups = budget.flatMap(({ group }) => group ?? []);
  const reasonBlock = readReasonBlock(parts, block.headers.reason !== undefined);
  const indicators = [...budget, ...table.indicators];
  const { subtotals, unchecked } = readSubtotals(table.sums, indicators);
  const skipped = [...table.skipped, ...unchecked];
  const skippedRows = new Set(skipped.map(({ row }) => row));
  const knownCells = [
    ...fundsCells(above.funds),
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
    indicators,
    total: withGradeBeside(table.total ?? above.total, () => [...parts.above, ...parts.below]),
    totalAbove: table.total === null ? null : above.total,
    subtotals,
    narrative: [...above.goals, ...readNarrativeBelow(parts.below)],
    reasonBlock,
    broken: brokenEntries(parts, { skipped, total: table.total }),
    skipped: [
      ...above.skipped,
      ...unreadColumns(parts.all, block),
      ...tableBeside(parts.all, block),
      ...missingColumns(block, table.indicators, reasonBlock !== null),
      ...skipped,
    ],
    unread: unreadNumbers(
      parts.above,
      knownCells,
      parts.table.lines.filter(({ kind, row }) => kind === 'row' && skippedRows.has(row)),
    ),
  };
  return withSkipped(form, []);
}
