import { blank } from '../../engine/model/blank';
import type { Entry, Field } from '../../engine/model/form';
import { withoutContact } from '../cells/contact';
import { typed, withText } from '../cells/entry';
import { isAnswered, isFilled } from '../cells/filled';
import { cellAt } from '../cells/sheet-rows';
import { afterColon } from '../words/colon';
import type { FieldLabel } from '../words/field-label';
import { fieldOf, UNTOLD } from './field';
import { isLabel, type AboveCell, type AboveLine } from './lines';
import type { ValuePlace } from './value-place';
import { YEAR, yearInTitle } from './year-in-title';

/** A field with its value; the value of a contact field goes nowhere from here. */
export interface FieldReading {
  readonly field: Field;
  readonly value: Entry;
  /** It is a goal (预期目标, 实际完成情况), the prose above the table. */
  readonly goal: boolean;
}

/** The labelled fields above the table (基本情况, 绩效目标), in reading order. */
export function readFields(
  lines: readonly AboveLine[],
  placeOf: ValuePlace,
): readonly FieldReading[] {
  const found: FieldReading[] = [];
  for (const line of lines)
    for (const label of line.cells) {
      if (label.field === null || label.field.spec.aside === true) continue;
      const reading = readingOf(label.field, valueOf(label, label.field, line, placeOf));
      // What is composed of 年度 and 目标 may be a heading of something else.
      const isHeading = reading.goal && label.field.composed && !reading.field.filled;
      if (!isHeading) found.push(reading);
    }
  if (found.some(({ field }) => field.name === YEAR)) return found;
  const year = yearInTitle(lines);
  return year === null ? found : [...found, { ...year, goal: false }];
}

function readingOf({ spec }: FieldLabel, value: Entry): FieldReading {
  const told = fieldOf(spec.name, isAnswered(value), withText(value, withoutContact(value.text)));
  const field = spec.contact === true ? { ...told, ...UNTOLD } : told;
  return { field, value, goal: spec.goal === true };
}

/**
 * The value stands in the label's cell after a colon, for a goal below it, or in the next filled cell
 * on the right. Where it is missing, it belongs there too or, with no cell free, in the label's own.
 */
function valueOf(
  label: AboveCell,
  { spec, inline }: FieldLabel,
  line: AboveLine,
  placeOf: ValuePlace,
): Entry {
  const { entry, next } = label;
  if (inline) return typed(entry.cell, afterColon(entry.text));
  const { row, column } = entry.cell;
  const under = line.below === null ? undefined : cellAt(line.below.cells, column);
  const belowGoal = spec.goal === true && line.below !== null && !(under && isLabel(under));
  if (belowGoal && under !== undefined && isFilled(under.entry)) return under.entry;
  if (next !== null && !isLabel(next)) return next.entry;
  if (belowGoal && isBelowGoals(line)) return under?.entry ?? blank({ row: row + 1, column });
  return placeOf(label) ?? blank(entry.cell);
}

/** True if the row below holds nothing but what stands below labels of goals, or nothing at all. */
function isBelowGoals({ cells, below }: AboveLine): boolean {
  return (below?.cells ?? []).every(
    ({ entry }) => cellAt(cells, entry.cell.column)?.field?.spec.goal === true,
  );
}
