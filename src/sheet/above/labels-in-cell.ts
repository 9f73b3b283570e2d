import { ONE } from '../../engine/decimal';
import type { Entry } from '../../engine/model/form';
import { typed } from '../cells/entry';
import { afterColon, beforeColon } from '../words/colon';
import { fieldLabel } from '../words/field-label';
import { fundsLabel } from '../words/funds-label';
import { labelText } from '../words/label-text';
import { isGradeLabel } from '../words/total-label';
import { amountOf } from './amount';

/** What stands before the next label with its colon. */
const BEFORE_LABEL = /[\s;；,，](?=[^\s;；,，:：]{2,20}[:：])/;
/** 95.3%, of which no amount is made. */
const RATE = /^\d+(?:\.\d+)?%$/;

/**
 * A cell as what was typed into it: 项目名称：甲 项目单位：乙 is two fields, and 预算数（元）：500 a label
 * and its amount. It is parted only before labels that are known, and only if it begins with one;
 * whatever else stands in it stays together.
 */
export function labelsIn(entry: Entry): readonly Entry[] {
  if (entry.kind !== 'text' || !entry.plain.includes(':')) return [entry];
  return fieldsIn(entry).flatMap(withAmount);
}

function fieldsIn(entry: Entry): readonly Entry[] {
  if (entry.plain.indexOf(':') === entry.plain.lastIndexOf(':')) return [entry];
  const parts: Entry[] = [];
  for (const text of entry.text.trim().split(BEFORE_LABEL)) {
    const part = typed(entry.cell, text.trim());
    const before = parts.at(-1);
    if (before === undefined || isLabelled(part)) parts.push(part);
    else parts.splice(-1, 1, typed(entry.cell, `${before.text} ${part.text}`));
  }
  const [first, ...others] = parts;
  return first === undefined || others.length === 0 || !isLabelled(first) ? [entry] : parts;
}

function isLabelled(entry: Entry): boolean {
  const { plain } = entry;
  if (!plain.includes(':')) return false;
  const label = labelText(beforeColon(plain));
  return fieldLabel(plain, labelText(plain)) !== null || isOfMoney(entry) || isGradeLabel(label);
}

function isOfMoney({ plain }: Entry): boolean {
  return fundsLabel(labelText(beforeColon(plain))) !== null;
}

/**
 * The label of an amount or a rate and what stands behind its colon, each by itself. What a note in
 * brackets says is another amount, or a number to ask at: 预算数（其中结转：50）.
 */
function withAmount(entry: Entry): readonly Entry[] {
  const label = beforeColon(entry.plain);
  const isInNote = label.lastIndexOf('(') > label.lastIndexOf(')');
  if (!isOfMoney(entry) || isInNote) return [entry];
  const { cell, text } = entry;
  const value = typed(cell, afterColon(text));
  if (amountOf(value, ONE) === null && !RATE.test(value.plain)) return [entry];
  return [typed(cell, text.slice(0, text.search(/[:：]/) + 1)), value];
}
