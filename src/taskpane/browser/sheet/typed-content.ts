import { Decimal, format, HUNDRED } from '../../../engine/decimal';
import type { Content } from '../../../sheet/edits';
import type { GridCell } from '../../../sheet/grid';

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
/** A stored number is exact no further than this. */
const SIGNIFICANT = 15;
const DATE = /[年月日:]|\d[-/]\d/;

/** What a person finds in a cell on starting to edit it; a date or percentage as it is shown. */
export function editableText(content: GridCell | null): string {
  if (content === null) return '';
  if (content.kind !== 'number') return content.value;
  if (DATE.test(content.text)) return content.text;
  const number = new Decimal(content.value).toSignificantDigits(SIGNIFICANT);
  return isPercentage(content) ? `${format(number.times(HUNDRED))}%` : format(number);
}

/**
 * What typing a text into a cell puts there: what looks like a number is one, everything else is
 * text, also behind `=`. A cell that shows a percentage takes 95 and 95% alike, as in Excel; any
 * other keeps 95% as text, for it would show 0.95.
 */
export function typedContent(text: string, before: GridCell | null): Content {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank', value: '' };
  const percent = trimmed.endsWith('%');
  const digits = percent ? trimmed.slice(0, -1).trimEnd() : trimmed;
  const percentCell = before !== null && isPercentage(before);
  if (!NUMBER.test(digits) || (percent && !percentCell)) return { kind: 'text', value: text };
  const number = new Decimal(digits.replaceAll(',', '').replace('+', ''));
  return { kind: 'number', value: format(percentCell ? number.div(HUNDRED) : number) };
}

function isPercentage({ kind, text }: GridCell): boolean {
  return kind === 'number' && text.trimEnd().endsWith('%');
}
