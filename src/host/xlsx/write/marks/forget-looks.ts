import { MARK_KINDS, MARK_STYLES } from '../../../write/marks';
import type { Parts } from '../../opc/parts';
import type { Workbook } from '../../read/workbook';
import { ifWhole } from '../../unreadable';
import { outlineOf, setAttribute, type Outline } from '../../xml/outline';
import { splice, type Stretch } from '../../xml/splice';
import { dxfsOf } from './dxf-list';
import { markDxf } from './mark-dxf';

/** `dxfId` of a rule, `headerRowDxfId` of a table and the like. */
const REFERENCE = /[dD]xfId\s*=\s*["'](\d+)["']/g;

/**
 * Takes the looks of marks out of the styles where no mark needs them any more. Others are counted
 * from the first on, so that a look of ours stays which has one of the user's behind it.
 */
export function forgetLooks(parts: Parts, { part, styles }: Workbook): Parts {
  if (styles === null || !parts.has(styles)) return parts;
  const text = parts.text(styles);
  const outline = outlineOf(styles, text);
  const list = dxfsOf(styles, text);
  const kept = keptCount(text, outline, list, lastReference(parts, part));
  if (kept === list.length) return parts;
  return parts.replace(new Map([[styles, shortened(text, outline, list, kept)]]));
}

/** How many formats of the list are left without our own at its end that nothing refers to. */
function keptCount(
  text: string,
  { prefix }: Outline,
  list: readonly Stretch[],
  last: number,
): number {
  const looks = MARK_KINDS.map((kind) => markDxf(prefix, MARK_STYLES[kind]));
  const foreign = list.findLastIndex(({ start, end }) => !looks.includes(text.slice(start, end)));
  return Math.min(list.length, Math.max(foreign, last) + 1);
}

/**
 * The highest number by which any part of the workbook refers to a format; -1 for none. A part that
 * cannot be read may refer to all of them.
 */
function lastReference(parts: Parts, workbook: string): number {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1).toLowerCase();
  const inside = parts.names().filter((name) => {
    const plain = name.replaceAll('\\', '/').toLowerCase();
    return plain.startsWith(folder) && plain.endsWith('.xml') && parts.has(name);
  });
  const numbers = inside.flatMap((name) =>
    ifWhole(() => referencesIn(parts.text(name)), [Infinity]),
  );
  return numbers.reduce((highest, number) => Math.max(highest, number), -1);
}

function referencesIn(text: string): readonly number[] {
  return Array.from(text.matchAll(REFERENCE), ([, digits]) => Number(digits));
}

function shortened(
  text: string,
  { prefix, children }: Outline,
  list: readonly Stretch[],
  kept: number,
): string {
  const element = children.find(({ name }) => name === 'dxfs');
  const first = list[kept];
  const last = list.at(-1);
  if (!element || !first || !last) return text;
  if (kept === 0) return splice(text, [{ ...element, text: `<${prefix}dxfs count="0"/>` }]);
  return splice(text, [
    setAttribute(text, element.tag, 'count', String(kept)),
    { start: first.start, end: last.end, text: '' },
  ]);
}
