import { MARK_STYLES, type MarkKind } from '../../../write/marks';
import { insertAfter, outlineOf, setAttribute, type Outline } from '../../xml/outline';
import { splice, tagStart, type Change } from '../../xml/splice';
import { dxfsOf } from './dxf-list';
import { markDxf } from './mark-dxf';

/** Elements that stand before the differential formats, as the schema orders them. */
const BEFORE_DXFS = new Set([
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
]);

/** A styles part with the looks of some marks in it. */
export interface MarkFormats {
  readonly text: string;
  /** Where the look of each kind stands in the part's list. */
  readonly ids: ReadonlyMap<MarkKind, number>;
}

/** Adds the looks that a styles part does not hold yet; those of an earlier write are used again. */
export function withMarkFormats(
  part: string,
  text: string,
  kinds: readonly MarkKind[],
): MarkFormats {
  const outline = outlineOf(part, text);
  const looks = kinds.map((kind) => markDxf(outline.prefix, MARK_STYLES[kind]));
  const known = dxfsOf(part, text).map(({ start, end }) => text.slice(start, end));
  const added = looks.filter((look) => !known.includes(look));
  const all = [...known, ...added];
  return {
    text: added.length === 0 ? text : splice(text, listChanges(text, outline, added, all.length)),
    ids: new Map(kinds.map((kind, index) => [kind, all.indexOf(looks[index] ?? '')])),
  };
}

function listChanges(
  text: string,
  outline: Outline,
  added: readonly string[],
  count: number,
): readonly Change[] {
  const tag = `${outline.prefix}dxfs`;
  const list = outline.children.find(({ name }) => name === 'dxfs');
  const inner = added.join('');
  const whole = `<${tag} count="${count}">${inner}</${tag}>`;
  if (!list) return [insertAfter(outline, BEFORE_DXFS, whole)];
  if (list.selfClosing) return [{ start: list.start, end: list.end, text: whole }];
  const end = tagStart(text, list.end);
  return [setAttribute(text, list.tag, 'count', String(count)), { start: end, end, text: inner }];
}
