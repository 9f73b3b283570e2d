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
}

/** Reads a text above the table as the label of a field; null if it is none. */
export function fieldLabel(text: Plain, label: string): FieldLabel | null {
  const whole = specOf(label);
  if (whole !== undefined) return { spec: whole, inline: false };
  const before = beforeColon(text);
  const spec = before === text ? undefined : specOf(labelText(before));
  return spec === undefined ? null : { spec, inline: true };
}

function specOf(label: string): FieldSpec | undefined {
  return SPECS.get(label) ?? COMPOSED.get(meaningOf(label)?.role ?? '');
}
