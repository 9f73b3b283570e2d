import { Decimal, format, HUNDRED } from '../../../engine/decimal';
import type { Content } from '../../../sheet/edits';
import type { GridCell } from '../../../sheet/grid';

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
/** A stored number is exact no further than this. */
const SIGNIFICANT = 15;
const DATE = /[年月日:]|\d[-/]\d/;

/** Before what looks like a formula or a number it says, as in Excel, that this is a text. */
const AS_TEXT = "'";
const FORMULA =
  '网页里不能写公式，没有改动：请直接写结果，或者在 Excel、WPS 里写公式；要写成文字的，在前面加一个英文单引号。';

/** Why a text is not taken, in one sentence; null where it is. */
export function refusedText(text: string): string | null {
  const trimmed = text.trim();
  return trimmed.startsWith('=') && trimmed.length > 1 ? FORMULA : null;
}

/** What a person finds in a cell on starting to edit it; a date or percentage as it is shown. */
export function editableText(content: GridCell | null): string {
  if (content === null) return '';
  if (content.kind !== 'number')
    return refusedText(content.value) === null ? content.value : AS_TEXT + content.value;
  if (DATE.test(content.text)) return content.text;
  const number = new Decimal(content.value).toSignificantDigits(SIGNIFICANT);
  return isPercentage(content) ? `${format(number.times(HUNDRED))}%` : format(number);
}

/**
 * What typing a text into a cell puts there: what looks like a number is one, everything else is
 * text, also a formula or a number behind a `'`. A cell that shows a percentage takes 95 and 95% alike, as in Excel; any
 * other keeps 95% as text, for it would show 0.95.
 */
export function typedContent(text: string, before: GridCell | null): Content {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank', value: '' };
  const marked = trimmed.startsWith(AS_TEXT) ? trimmed.slice(AS_TEXT.length) : '';
  if (refusedText(marked) !== null || NUMBER.test(marked)) return { kind: 'text', value: marked };
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
