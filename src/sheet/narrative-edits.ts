import { least } from '../engine/extremes';
import { normalise, type Plain } from '../engine/language/plain';
import { placeOf } from '../engine/model/cell';
import type { Cell, Form } from '../engine/model/form';
import { partsOf, type Part, type PartId } from '../engine/prose/parts';
import type { Report } from '../engine/report/report';
import { typed } from './cells/entry';
import { sheetCells, type SheetCells } from './cells/sheet-cells';
import type { CellWrite, Edits } from './edits';
import type { Grid } from './grid';

/** What to write under a heading; '' where there is nothing to write. */
export type TextOf = (id: PartId) => string;

/**
 * Writes texts under those headings below the table that have nothing under them: into the heading's
 * own cell where its text belongs behind it, else into the blank cell beside it. A cell in which
 * somebody has typed a word is never touched, nor is one of which it cannot be told where its text goes.
 */
export function narrativeEdits(grid: Grid, { form }: Report, textOf: TextOf): Edits {
  const cells = sheetCells(grid);
  const writes = headingCells(form).flatMap((cell) => writeAt(cell, cells, grid, textOf));
  const guarded = new Map(
    writes.flatMap(({ cell }) => [cell, ...rowOf(cell, grid)]).map((cell) => [placeOf(cell), cell]),
  );
  return {
    writes,
    guards: [...guarded.values()].map((cell) => ({ cell, content: cells.content(cell) })),
    marks: null,
  };
}

/** The cells below the table that end in a heading with nothing under it. */
function headingCells({ indicators, narrative }: Form): readonly Cell[] {
  const last = indicators.at(-1)?.row ?? 0;
  const below = narrative.filter(({ cell }) => cell.row > last);
  const blank = partsOf(below).filter(({ id, plain }) => id !== 'loose' && plain === '');
  const cells = new Map(blank.map(({ cell }) => [placeOf(cell), cell]));
  return [...cells.values()];
}

function writeAt(cell: Cell, cells: SheetCells, grid: Grid, textOf: TextOf): readonly CellWrite[] {
  if (cells.isFormula(cell)) return [];
  // As it is stored: of a form's own text, what names a contact is left out.
  const before = cells.content(cell);
  const lines = before.value.trimEnd().split('\n');
  const parts = lines.flatMap((line) => headingIn(line, cell));
  const [first] = parts;
  if (first === undefined || parts.length < lines.length) return [];
  if (lines.length === 1 && isLabel(first.heading, lines[0] ?? ''))
    return writeBeside(cell, cells, grid, textOf(first.id));
  const texts = parts.map(({ id }) => textOf(id));
  if (texts.every((text) => text === '')) return [];
  const after = lines.flatMap((line, at) => {
    const text = texts[at] ?? '';
    return text === '' ? [line.trimEnd()] : [withColon(line.trimEnd()), text];
  });
  return [{ cell, before, after: { kind: 'text', value: after.join('\n') } }];
}

/** The heading that a line is, where it is nothing else. */
function headingIn(line: string, cell: Cell): readonly Part[] {
  const [part, ...others] = partsOf([typed(cell, line)]);
  const alone = part !== undefined && others.length === 0 && part.plain === '';
  return alone && part.id !== 'loose' ? [part] : [];
}

/** 存在问题 without number and colon is a label: its text stands beside it. */
function isLabel(heading: Plain, line: string): boolean {
  const isNumbered = heading.startsWith('(') || heading.charAt(1) === '、';
  return !isNumbered && !normalise(line).endsWith(':');
}

function writeBeside(
  label: Cell,
  cells: SheetCells,
  grid: Grid,
  text: string,
): readonly CellWrite[] {
  const own = rowOf(label, grid);
  // With a hint or anything else beside it, nobody can tell where the text goes.
  if (text === '' || own.some(({ column }) => column > label.column)) return [];
  const cell = { row: label.row, column: valueColumn(label, grid) };
  return [{ cell, before: cells.content(cell), after: { kind: 'text', value: text } }];
}

/** Where another label below the table has its text: labels are merged over several columns. */
function valueColumn({ row, column }: Cell, { rows }: Grid): number {
  const near = rows.filter((one) => Math.abs(one.row - row) <= NEAR);
  const known = near.flatMap(({ cells }) => {
    const [label, value, ...more] = cells.filter((one) => one.value.trim() !== '');
    const isText = label?.column === column && value?.kind === 'text' && more.length === 0;
    return isText ? [value.column] : [];
  });
  return known.length === 0 ? column + 1 : least(known);
}

/** How far from it: the parts below a table follow one another, and the fields above it are far. */
const NEAR = 3;

function rowOf({ row }: Cell, { rows }: Grid): readonly Cell[] {
  const held = rows.find((one) => one.row === row)?.cells ?? [];
  return held.filter(({ value }) => value.trim() !== '').map(({ column }) => ({ row, column }));
}

function withColon(line: string): string {
  return normalise(line).endsWith(':') ? line : `${line}：`;
}
