import { sameCell } from '../../../engine/model/cell';
import type { Cell } from '../../../engine/model/form';
import type { Content } from '../../../sheet/edits';
import { isCell, isContent, isRecord, isString, readList } from '../../session/kept/shape';

/** One cell as a person left it, without a copy that was saved. */
export interface KeptEdit {
  readonly sheet: string;
  readonly cell: Cell;
  readonly content: Content;
}

/** The edits of one file, which is known by its fingerprint; of the file itself nothing is kept. */
export interface KeptFile {
  readonly file: string;
  readonly edits: readonly KeptEdit[];
}

/** The browser's room is shared by all files. */
const MOST_FILES = 20;

/** What was kept; whatever has another shape is left out. */
export function readKept(value: unknown): readonly KeptFile[] {
  return readList(value).flatMap((one) =>
    isRecord(one) && isString(one['file'])
      ? [{ file: one['file'], edits: readList(one['edits']).filter(isKeptEdit) }]
      : [],
  );
}

/** The edits that are kept of a file. */
export function editsOf(files: readonly KeptFile[], file: string): readonly KeptEdit[] {
  return files.find((one) => one.file === file)?.edits ?? [];
}

/**
 * What is to be kept after a page's own edits of a file are others than before. What another page has
 * kept for the same file stays, unless it is about the same cell: the last word counts.
 */
export function withEdits(
  files: readonly KeptFile[],
  file: string,
  { before, now }: { readonly before: readonly KeptEdit[]; readonly now: readonly KeptEdit[] },
): readonly KeptFile[] {
  const gone = new Set(before.map(keyOf));
  const others = editsOf(files, file).filter(
    (edit) => !gone.has(keyOf(edit)) && !now.some((one) => samePlace(one, edit)),
  );
  const edits = [...others, ...now];
  const rest = files.filter((one) => one.file !== file);
  return [...rest, ...(edits.length === 0 ? [] : [{ file, edits }])].slice(-MOST_FILES);
}

function samePlace(a: KeptEdit, b: KeptEdit): boolean {
  return a.sheet === b.sheet && sameCell(a.cell, b.cell);
}

function keyOf({ sheet, cell, content }: KeptEdit): string {
  return JSON.stringify([sheet, cell.row, cell.column, content.kind, content.value]);
}

function isKeptEdit(value: unknown): value is KeptEdit {
  return (
    isRecord(value) &&
    isString(value['sheet']) &&
    isCell(value['cell']) &&
    isContent(value['content'])
  );
}
