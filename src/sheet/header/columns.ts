import type { ColumnRole, Entry, Headers } from '../../engine/model/form';
import type { RowCell } from '../cells/sheet-rows';
import type { HeaderWord } from '../words/header-words';

type Level = 'level1' | 'level2' | 'level3';

const LEVELS: readonly Level[] = ['level1', 'level2', 'level3'];
const NAME_ROLE = { level1: 'level1', level2: 'level2', level3: 'name' } as const;
const WEIGHT_ROLE = {
  level1: 'level1Weight',
  level2: 'level2Weight',
  level3: 'weight',
} as const;
const PLAIN_ROLES = [
  'nature',
  'unit',
  'expected',
  'adjusted',
  'actual',
  'rate',
  'answer',
  'score',
  'review',
  'reason',
  'measures',
  'due',
  'criterion',
  'evidence',
] as const;

/** Gives each column of a header block its role. `cells` are those of one to three rows, in order. */
export function readColumns(cells: readonly RowCell[]): Headers {
  const headers: Partial<Record<ColumnRole, Entry>> = {};
  const named = cells.filter(({ header }) => header !== null);
  const claimed = new Set<RowCell>();
  for (const level of LEVELS) {
    const label = firstOf(named, level);
    if (label === undefined) continue;
    const below = cellsUnder(label, cells);
    const name = below.find(({ header }) => header?.word === 'label' || header?.word === 'name');
    const weight = below.find(({ header }) => header?.word === 'weight');
    headers[NAME_ROLE[level]] = (name ?? label).entry;
    if (weight !== undefined) headers[WEIGHT_ROLE[level]] = weight.entry;
    for (const cell of below) claimed.add(cell);
  }
  const free = named.filter((cell) => !claimed.has(cell));
  const name = best(free, 'name') ?? innermost(free);
  if (headers.name === undefined && name !== null) headers.name = name.entry;
  assignWeights(free, headers);
  for (const role of PLAIN_ROLES) {
    const cell = best(free, role);
    if (cell !== null) headers[role] = cell.entry;
  }
  assignValue(free, headers);
  assignReal(free, headers);
  assignPoints(free, headers);
  const remark = best(free, 'remark');
  if (remark !== null) headers.reason ??= remark.entry;
  return headers;
}

/** 名称 and 权重(%) that stand below a level's label, up to the next header on the right. */
function cellsUnder(label: RowCell, cells: readonly RowCell[]): readonly RowCell[] {
  const { row, column } = label.entry.cell;
  let end = Number.POSITIVE_INFINITY;
  for (const { entry } of cells)
    if (entry.cell.row <= row && entry.cell.column > column) end = Math.min(end, entry.cell.column);
  return cells.filter(
    ({ entry: { cell } }) => cell.row > row && cell.column >= column && cell.column < end,
  );
}

/** A single weight column is the indicator's; of several, each belongs to the level on its left. */
function assignWeights(free: readonly RowCell[], headers: Partial<Record<ColumnRole, Entry>>) {
  const weights = free.filter(({ header }) => header?.word === 'weight');
  for (const { entry } of weights) {
    const level = weights.length === 1 ? 'level3' : levelLeftOf(entry, headers);
    headers[WEIGHT_ROLE[level]] ??= entry;
  }
}

function levelLeftOf(weight: Entry, headers: Headers): Level {
  let nearest: Level = 'level3';
  let distance = Number.POSITIVE_INFINITY;
  for (const level of LEVELS) {
    const column = headers[NAME_ROLE[level]]?.cell.column;
    if (column === undefined || column > weight.cell.column) continue;
    if (weight.cell.column - column < distance) {
      nearest = level;
      distance = weight.cell.column - column;
    }
  }
  return nearest;
}

/**
 * 指标值 is what is expected, unless 目标值 stands beside it and no column says what was reached; 值 below
 * 指标值 is that of its 性质, 值 and 单位.
 */
function assignValue(free: readonly RowCell[], headers: Partial<Record<ColumnRole, Entry>>) {
  const value = best(free, 'value');
  if (value === null) return;
  const expected = free.find(({ entry }) => entry === headers.expected);
  const isPart = expected !== undefined && cellsUnder(expected, free).includes(value);
  if (expected === undefined || isPart) headers.expected = value.entry;
  else headers.actual ??= value.entry;
}

/** 实际 beside 预期值 says what was reached; alone it may be anything. */
function assignReal(free: readonly RowCell[], headers: Partial<Record<ColumnRole, Entry>>) {
  const real = best(free, 'real');
  if (real !== null && headers.expected !== undefined) headers.actual ??= real.entry;
}

/** 分数 is the weight only where another column is the score. */
function assignPoints(free: readonly RowCell[], headers: Partial<Record<ColumnRole, Entry>>) {
  const points = best(free, 'points');
  if (points !== null && headers.score !== undefined) headers.weight ??= points.entry;
}

/** 绩效指标 on the right of 一级指标 or 二级指标; above them it is a heading. */
function innermost(cells: readonly RowCell[]): RowCell | null {
  const level = firstOf(cells, 'level2') ?? firstOf(cells, 'level1');
  if (level === undefined) return null;
  const { row, column } = level.entry.cell;
  const beside = cells.filter(({ entry: { cell } }) => cell.row === row && cell.column > column);
  return best(beside, 'innermost');
}

function firstOf(cells: readonly RowCell[], word: HeaderWord): RowCell | undefined {
  return cells.find(({ header }) => header?.word === word);
}

/** The most usual spelling of a word; of equals, the first. */
function best(cells: readonly RowCell[], word: HeaderWord): RowCell | null {
  let found: RowCell | null = null;
  let rank = Number.POSITIVE_INFINITY;
  for (const cell of cells)
    if (cell.header?.word === word && cell.header.rank < rank) {
      found = cell;
      rank = cell.header.rank;
    }
  return found;
}
