import type { Plain } from '../language/plain';
import { placeOf } from '../model/cell';
import type { Cell, Form } from '../model/form';
import { partsOf, type Part } from './parts';

/** A text of the form with its cell. */
export interface Told {
  readonly cell: Cell;
  readonly plain: Plain;
}

/** What came of the goal; `yesNo` where the form asks for 是 or 否: 是否如期实现预期总体目标. */
export interface Outcome extends Told {
  readonly yesNo: boolean;
}

/** The running text of a form, read once for all rules. */
export interface Prose {
  /** The goals above the table. */
  readonly goals: readonly Told[];
  /** What came of them, beside or below them. */
  readonly outcomes: readonly Outcome[];
  /** The parts below the table. */
  readonly parts: readonly Part[];
}

const YES_NO = '是否如期实现预期总体目标';

/** Reads the goals above the table and the parts below it. */
export function readProse(form: Form): Prose {
  const goals = [...fieldsOf(form, '预期目标'), ...fieldsOf(form, '预期总体目标')];
  const outcomes = [
    ...fieldsOf(form, '实际完成情况').map((told) => ({ ...told, yesNo: false })),
    ...fieldsOf(form, YES_NO).map((told) => ({ ...told, yesNo: true })),
  ];
  const above = new Set([...goals, ...outcomes].map(({ cell }) => placeOf(cell)));
  const below = form.narrative.filter(({ cell }) => !above.has(placeOf(cell)));
  return { goals, outcomes, parts: partsOf(below) };
}

function fieldsOf({ fields }: Form, name: string): readonly Told[] {
  return fields.flatMap((field) =>
    field.name === name && field.filled && field.plain !== null
      ? [{ cell: field.cell, plain: field.plain }]
      : [],
  );
}
