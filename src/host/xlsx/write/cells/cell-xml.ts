import type { Cell } from '../../../../engine/model/form';
import { printCell } from '../../../../sheet/address';
import type { Content } from '../../../../sheet/edits';
import { escapeXml } from '../../xml/escape';
import { escapeText } from '../../xml/escaped-text';

/** How a sheet writes one cell; `prefix` is that of the sheet's root, `style` its `s`. */
export function cellXml(
  prefix: string,
  cell: Cell,
  style: string | null,
  { kind, value }: Content,
): string {
  const attributes = `r="${printCell(cell)}"${style === null ? '' : ` s="${escapeXml(style)}"`}`;
  if (kind === 'blank') return `<${prefix}c ${attributes}/>`;
  const inner = kind === 'text' ? inlineText(prefix, value) : plainValue(prefix, kind, value);
  return `<${prefix}c ${attributes}${TYPES[kind]}>${inner}</${prefix}c>`;
}

const TYPES = { number: '', boolean: ' t="b"', error: ' t="e"', text: ' t="inlineStr"' } as const;

function plainValue(prefix: string, kind: Content['kind'], value: string): string {
  const stored = kind === 'boolean' ? (value === 'TRUE' ? '1' : '0') : escapeXml(value);
  return `<${prefix}v>${stored}</${prefix}v>`;
}

/** Inline, so that `=` stays a character and the table of shared strings stays as it is. */
function inlineText(prefix: string, text: string): string {
  const escaped = escapeXml(escapeText(text));
  return `<${prefix}is><${prefix}t xml:space="preserve">${escaped}</${prefix}t></${prefix}is>`;
}
