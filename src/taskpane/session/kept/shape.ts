import type { Cell } from '../../../engine/model/form';
import { isRecord } from '../../../engine/parse-options';
import type { Content } from '../../../sheet/edits';

/** What was kept may be of an older version, of another page of the same server, or half written. */
export type Kept = Readonly<Record<string, unknown>>;

export { isRecord };

/** The list that was kept; none where it is no list. */
export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** True for a text. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** True for the address of a cell. */
export function isCell(value: unknown): value is Cell {
  return isRecord(value) && Number.isInteger(value['row']) && Number.isInteger(value['column']);
}

const KINDS: readonly unknown[] = ['number', 'text', 'boolean', 'error', 'blank'];

/** True for what a cell may hold. */
export function isContent(value: unknown): value is Content {
  return isRecord(value) && KINDS.includes(value['kind']) && isString(value['value']);
}
