import type { Plain } from '../../engine/language/plain';
import { beforeColon } from './colon';
import labels from './field-labels.json';
import { meanings } from './label-grammar';
import { labelText } from './label-text';

/** A field of the form by the names it goes by. */
export interface FieldSpec {
  readonly name: string;
  /** Besides those composed of words. */
  readonly labels: readonly string[];
  /** A person's name, telephone or address: only whether it is filled in may be known. */
  readonly contact?: boolean;
  /** It names no field of ours, yet what stands behind it is no other label's value: 金额单位：万元. */
  readonly aside?: boolean;
  /** Prose that may stand below its label as well as beside it. */
  readonly goal?: boolean;
}

const SPECS = new Map<string, FieldSpec>();
const COMPOSED = new Map<string, FieldSpec>();
for (const spec of labels satisfies readonly FieldSpec[]) {
  for (const label of spec.labels) SPECS.set(label, spec);
  COMPOSED.set(spec.name, spec);
}
const meaningOf = meanings('fields');

/** A label of a field; `inline` where its value may follow its colon: `项目名称：…`. */
export interface FieldLabel {
  readonly spec: FieldSpec;
  readonly inline: boolean;
  /** It is composed of words, as headings beside several fields are, too: 年度总体目标. */
  readonly composed: boolean;
}

/** Reads a text above the table as the label of a field; null if it is none. */
export function fieldLabel(text: Plain, label: string): FieldLabel | null {
  const whole = named(label, false);
  if (whole !== null) return whole;
  const before = beforeColon(text);
  return before === text ? null : named(labelText(before), true);
}

function named(label: string, inline: boolean): FieldLabel | null {
  const known = SPECS.get(label);
  const spec = known ?? COMPOSED.get(meaningOf(label)?.role ?? '');
  return spec === undefined ? null : { spec, inline, composed: known === undefined };
}
