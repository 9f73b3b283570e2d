import type { Entry } from '../../engine/model/form';
import { typed } from '../cells/entry';
import { fieldLabel } from '../words/field-label';
import { labelText } from '../words/label-text';

/** The blank before what may be the next label with its colon. */
const BEFORE_LABEL = /\s(?=[^\s:：]{2,20}[:：])/;

/**
 * A cell as the fields typed into it: 项目名称：甲 项目单位：乙 is two. It is parted only before
 * labels that are known, and only if it begins with one; whatever else stands in it stays together.
 */
export function fieldsIn(entry: Entry): readonly Entry[] {
  if (entry.kind !== 'text' || entry.plain.indexOf(':') === entry.plain.lastIndexOf(':'))
    return [entry];
  const parts: Entry[] = [];
  for (const text of entry.text.trim().split(BEFORE_LABEL)) {
    const part = typed(entry.cell, text.trim());
    const before = parts.at(-1);
    if (before === undefined || isField(part)) parts.push(part);
    else parts.splice(-1, 1, typed(entry.cell, `${before.text} ${part.text}`));
  }
  const [first, ...others] = parts;
  return first === undefined || others.length === 0 || !isField(first) ? [entry] : parts;
}

function isField({ plain }: Entry): boolean {
  return plain.includes(':') && fieldLabel(plain, labelText(plain)) !== null;
}
