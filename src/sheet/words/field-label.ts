import type { Entry } from '../../engine/model/form';
import labels from './field-labels.json';
import { afterColon, beforeColon } from './colon';
import { labelText } from './header-words';

/** A field of the form by the names it goes by. */
export interface LabelSpec {
  readonly name: string;
  readonly labels: readonly string[];
  /** A person's name, telephone or address: only whether it is filled in may be known. */
  readonly contact?: boolean;
  /** Prose that may stand below its label as well as beside it. */
  readonly goal?: boolean;
}

const SPECS = new Map<string, LabelSpec>();
for (const spec of labels satisfies readonly LabelSpec[])
  for (const label of spec.labels) SPECS.set(label, spec);

/** A label with what follows its colon in the same cell: `项目名称：…`; '' where nothing does. */
export interface FoundLabel {
  readonly spec: LabelSpec;
  readonly inline: string;
}

/** Reads a cell above the table as the label of a field; null if it is none. */
export function fieldLabel(entry: Entry): FoundLabel | null {
  if (entry.kind !== 'text') return null;
  const whole = SPECS.get(labelText(entry.plain));
  if (whole !== undefined) return { spec: whole, inline: '' };
  const spec = SPECS.get(labelText(beforeColon(entry.plain)));
  return spec === undefined ? null : { spec, inline: afterColon(entry.text) };
}
