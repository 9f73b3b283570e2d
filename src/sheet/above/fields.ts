import type { Entry, Field } from '../../engine/model/form';
import { isBroken } from '../../engine/model/broken';
import { withoutContact } from '../cells/contact';
import { fieldLabel, type FoundLabel } from '../words/field-label';
import { blank, typed } from '../cells/entry';
import { isAnswered, isFilled } from '../cells/filled';
import { labelText } from '../words/header-words';
import type { SheetCells } from '../cells/sheet-cells';
import { isLabel, type ValuePlace } from './value-place';

/** A field with its value; the value of a contact field goes nowhere from here. */
export interface FieldReading {
  readonly field: Field;
  readonly value: Entry;
  /** It is a goal (预期目标, 实际完成情况), the prose above the table. */
  readonly goal: boolean;
}

/** 项目支出绩效自评表, its year before, inside or behind it. */
const TITLE = /(?:自评|评价|评分).{0,8}表(?:(?:19|20)\d{2}年度?)?$/;
/** A title may name another year too: 2022年结转资金自评表（2023年度）. */
const YEARS_IN_TITLE = [/(?<!\d)(?:19|20)\d{2}年度/, /(?<!\d)(?:19|20)\d{2}年/];
const LONGEST_TITLE = 60;
const YEAR = /^\(?(?:19|20)\d{2}年?度?\)?$/;

/** The labelled fields above the table (基本情况, 绩效目标), in reading order. */
export function readFields(
  cells: SheetCells,
  headerRow: number,
  placeOf: ValuePlace,
): readonly FieldReading[] {
  const found: FieldReading[] = [];
  for (const row of cells.rows.filter((one) => one < headerRow))
    for (const label of cells.entries(row)) {
      const meaning = fieldLabel(label);
      if (meaning === null) continue;
      const value = valueOf(cells, label, meaning, headerRow, placeOf);
      found.push(readingOf(meaning, value));
    }
  if (found.every(({ field }) => field.name !== '评价年度')) {
    const year = yearInTitle(cells, headerRow);
    if (year !== null) found.push(year);
  }
  return found;
}

function readingOf({ spec }: FoundLabel, value: Entry): FieldReading {
  const field = {
    name: spec.name,
    cell: value.cell,
    filled: isAnswered(value),
    text: spec.contact === true || isBroken(value) ? null : withoutContact(value.text),
  };
  return { field, value, goal: spec.goal === true };
}

/**
 * The value stands in the label's cell after a colon, for a goal below it, or in the next filled cell
 * on the right. Where it is missing, it belongs there too or, with no cell free, in the label's own.
 */
function valueOf(
  cells: SheetCells,
  label: Entry,
  { spec, inline }: FoundLabel,
  headerRow: number,
  placeOf: ValuePlace,
): Entry {
  const { row, column } = label.cell;
  if (inline !== '') return typed(label.cell, inline);
  const below = cells.entry({ row: row + 1, column });
  const mayBeBelow = spec.goal === true && below.cell.row < headerRow && !isLabel(below);
  if (mayBeBelow && isFilled(below)) return below;
  const beside = cells.entries(row).find(({ cell }) => cell.column > column);
  if (beside !== undefined && !isLabel(beside)) return beside;
  if (mayBeBelow && isRowOfGoals(cells, below.cell.row)) return below;
  const place = placeOf(label.cell);
  return place === null ? blank(label.cell) : cells.entry(place);
}

/** True if the row holds nothing but what stands below labels of goals, or nothing at all. */
function isRowOfGoals(cells: SheetCells, row: number): boolean {
  return cells.entries(row).every(({ cell: { column } }) => {
    const above = fieldLabel(cells.entry({ row: row - 1, column }));
    return above?.spec.goal === true;
  });
}

/** （2023年度） under the title, or the title itself, where no label says the year. */
function yearInTitle(cells: SheetCells, headerRow: number): FieldReading | null {
  for (const row of cells.rows.filter((one) => one < headerRow))
    for (const value of cells.entries(row)) {
      const text = yearOf(value);
      if (text === null) continue;
      return {
        field: { name: '评价年度', cell: value.cell, filled: true, text },
        value,
        goal: false,
      };
    }
  return null;
}

function yearOf({ text, plain }: Entry): string | null {
  if (text.length >= LONGEST_TITLE) return null;
  if (YEAR.test(plain)) return text;
  if (!TITLE.test(labelText(plain))) return null;
  const [year = null] = YEARS_IN_TITLE.flatMap((pattern) => pattern.exec(plain)?.[0] ?? []);
  return year;
}
