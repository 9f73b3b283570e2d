import { isBroken } from '../../engine/language/cell-value';
import { normalise, type Plain } from '../../engine/language/plain';
import type { Entry, Group, Indicator, Skipped, Subtotal } from '../../engine/model/form';
import { sumsBeside } from '../../engine/model/subtotals';
import type { RowCell } from '../cells/sheet-rows';
import { labelText } from '../words/label-text';
import { pointsInName } from '../words/points-in-name';
import type { Line } from './lines';
import { printedUnder } from './total';

/** A row that adds up others: 小计, 合计 with more below it, or the row that names a group. */
export interface SumLine {
  readonly line: Line;
  /** The group that the row names; null for 小计 and 合计. */
  readonly of: Group | null;
}

/** Which rows a sum may add up, by where it stands; the more usual first. */
type Way = 'named' | 'since' | 'group' | 'outer' | 'withBudget' | 'all' | 'allWithBudget' | 'below';
type Rows = readonly Indicator[];

/** A sum with the rows that it may add up, and how many of its numbers these explain. */
interface Sum extends Pick<Subtotal, 'label' | 'weights' | 'score'> {
  /** Sums of one kind stand in one column. */
  readonly column: string;
  readonly row: number;
  /** It is the row that names a group. */
  readonly head: boolean;
  readonly ways: readonly { readonly way: Way; readonly rows: Rows; readonly right: number }[];
}

const NOTHING = '小计行，不重复计分。';
const OPEN = '看不出这一行是哪几行的小计，没有核对它的数，请自行核对。';
const TOO_MANY = '小计太多，没有核对，请自行核对。';
/** More than any form has; each may add up all rows above it. */
const MOST = 60;

/** What is left of 产出指标小计 beside the name of its group, 产出指标（50分）. */
const NOT_NAMING = /指标|小计|合计|得分|:/g;

/**
 * Tells of each sum which rows it adds up: those that its label names, or those that at least one
 * of its numbers fits, else those that the other sums of its column add up in the same way. Where
 * that leaves more than one answer, it is not checked.
 */
export function readSubtotals(
  lines: readonly SumLine[],
  indicators: Rows,
): { readonly subtotals: readonly Subtotal[]; readonly unchecked: readonly Skipped[] } {
  const known = lines.length > MOST ? [] : lines;
  const sums = known.flatMap((one) => {
    const label = labelOf(one.line);
    return label === null ? [] : sumOf(one, label, known, indicators);
  });
  const subtotals: Subtotal[] = [];
  const unchecked = lines.slice(known.length).map(({ line: { row } }) => ({ row, why: TOO_MANY }));
  for (const sum of sums) {
    const { label, weights, score, row } = sum;
    const printed = [...weights.map(({ entry }) => entry), ...(score === null ? [] : [score])];
    if (printed.length === 0 || printed.some(isBroken)) {
      unchecked.push({ row, why: NOTHING });
      continue;
    }
    const rows = addedUp(sum, sums)?.map((one) => one.row) ?? null;
    subtotals.push({ label, weights, score, rows });
    if (rows === null) unchecked.push({ row, why: OPEN });
  }
  return { subtotals, unchecked };
}

/** The rows that a sum adds up; null where it is not certain. */
function addedUp({ ways, column, head }: Sum, all: readonly Sum[]): Rows | null {
  const [best] = ways.toSorted((a, b) => b.right - a.right);
  if (best !== undefined && best.right > 0) return best.rows;
  const alike = all.filter((one) => one.column === column).flatMap((one) => one.ways);
  const proven = ways.filter(({ way }) => alike.some((one) => one.way === way && one.right > 0));
  // The row that names a group may as well be an indicator whose name nobody wrote.
  const likely = head ? [] : ways.filter(({ way }) => way !== 'below');
  const [first, ...others] = proven.length > 0 ? proven : likely;
  if (first === undefined) return null;
  return others.every(({ rows }) => isSame(rows, first.rows)) ? first.rows : null;
}

function sumOf(
  { line, of }: SumLine,
  label: Entry,
  lines: readonly SumLine[],
  indicators: Rows,
): Sum {
  const printed = printedUnder(
    line.cells.map(({ entry }) => entry).filter((one) => one !== label),
    line.block.headers,
  );
  const choices = of === null ? waysOf(line, label, lines, indicators) : headWays(of, indicators);
  const ways = choices
    .filter(({ rows }) => rows.length > 0)
    .map((one) => ({ ...one, right: sumsBeside(printed, one.rows).filter(isRight).length }));
  const column = of === null ? `${label.cell.column}` : `level ${of.level}`;
  return { label, ...printed, column, row: line.row, head: of !== null, ways };
}

function isRight({ right }: { readonly right: boolean }): boolean {
  return right;
}

/** The row that names a 二级指标 may as well print the sum of the 一级指标 beside it. */
function headWays(group: Group, indicators: Rows): readonly Choice[] {
  const outer = group.parent === null ? [] : within(group.parent, indicators);
  return [
    { way: 'group', rows: within(group, indicators) },
    { way: 'outer', rows: outer },
  ];
}

interface Choice {
  readonly way: Way;
  readonly rows: Rows;
}

function waysOf(
  line: Line,
  label: Entry,
  lines: readonly SumLine[],
  indicators: Rows,
): readonly Choice[] {
  const { row } = line;
  const [budget, inTable] = [ofKind('budget', indicators), ofKind('row', indicators)];
  const above = inTable.filter((one) => one.row < row);
  const named = namedBy(line, label, above);
  if (named !== null) return [{ way: 'named', rows: within(named, inTable) }];
  const beside = lines.filter((one) => one.of === null && columnOf(one) <= label.cell.column);
  const start = beside.findLast((one) => one.line.row < row)?.line.row ?? -1;
  const end = beside.find((one) => one.line.row > row)?.line.row ?? Infinity;
  const below: Choice = {
    way: 'below',
    rows: inTable.filter((one) => one.row > row && one.row < end),
  };
  // Where the first of them stands above all rows, each stands above its own.
  const first = lines.find(({ of }) => of === null)?.line.row ?? row;
  if (inTable.every((one) => one.row > first)) return [below];
  const since = above.filter((one) => one.row > start);
  const group = above.at(-1)?.group ?? null;
  return [
    { way: 'since', rows: since },
    { way: 'group', rows: group === null ? [] : within(group, above) },
    { way: 'outer', rows: group?.parent ? within(group.parent, above) : [] },
    { way: 'withBudget', rows: start < 0 && budget.length > 0 ? [...budget, ...since] : [] },
    { way: 'all', rows: above },
    { way: 'allWithBudget', rows: budget.length > 0 ? [...budget, ...above] : [] },
    below,
  ];
}

/** The group of a row above that 产出指标小计 or a text beside it names, the nearest first. */
function namedBy(line: Line, label: Entry, above: Rows): Group | null {
  const texts = line.cells.filter(({ entry: { cell } }) => cell.column <= label.cell.column);
  const names = new Set(texts.map(bareName).filter((name) => name !== ''));
  if (names.size === 0) return null;
  for (const { group } of above.toReversed())
    for (let one = group; one !== null; one = one.parent)
      if (names.has(bare(normalise(one.name)))) return one;
  return null;
}

function bareName({ entry }: RowCell): string {
  return bare(entry.plain);
}

function bare(text: Plain): string {
  return labelText(normalise(pointsInName(text).name)).replace(NOT_NAMING, '');
}

function labelOf(line: Line): Entry | null {
  return line.subtotal ?? line.total?.entry ?? line.cells[0]?.entry ?? null;
}

function columnOf({ line }: SumLine): number {
  return labelOf(line)?.cell.column ?? 0;
}

function ofKind(kind: Indicator['kind'], indicators: Rows): Rows {
  return indicators.filter((one) => one.kind === kind);
}

function within(group: Group, indicators: Rows): Rows {
  return indicators.filter((one) => one.group === group || one.group?.parent === group);
}

function isSame(one: Rows, other: Rows): boolean {
  return one.length === other.length && one.every((row, at) => row === other[at]);
}
