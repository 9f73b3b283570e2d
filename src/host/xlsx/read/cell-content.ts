import type { Content } from '../../../sheet/edits';
import { damaged } from '../unreadable';
import { isOn } from '../xml/attribute';
import { unescapeText } from '../xml/escaped-text';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;

/** A cell as the sheet's XML has it. */
export interface RawCell {
  /** Its `t`, `n` where left out. */
  readonly type: string;
  /** The text of its `<v>`. */
  readonly value: string;
  /** The texts of its `<is>`. */
  readonly inline: string;
}

/** What a cell holds, whatever way it is written in the file. */
export function contentOf(part: string, raw: RawCell, strings: readonly string[]): Content {
  switch (raw.type) {
    case 's':
      return text(sharedString(part, raw.value, strings));
    case 'inlineStr':
      return text(unescapeText(raw.inline));
    case 'str':
      return text(unescapeText(raw.value));
    case 'b':
      return raw.value === '' ? text('') : boolean(raw.value.trim());
    case 'e':
      return { kind: 'error', value: raw.value.trim() };
    default:
      return numberOrText(raw.value.trim());
  }
}

function text(value: string): Content {
  return { kind: value === '' ? 'blank' : 'text', value };
}

function boolean(value: string): Content {
  return { kind: 'boolean', value: isOn(value) ? 'TRUE' : 'FALSE' };
}

/** What is no number (a date of the strict variant, say) is kept as text rather than dropped. */
function numberOrText(value: string): Content {
  return NUMBER.test(value) ? { kind: 'number', value } : text(value);
}

function sharedString(part: string, index: string, strings: readonly string[]): string {
  if (index === '') return '';
  const found = strings[Number(index)];
  if (found === undefined) throw damaged(part, `shared string ${index}`);
  return found;
}
