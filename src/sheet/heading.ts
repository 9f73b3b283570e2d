import type { Plain } from '../engine/language/plain';
import { isTitle } from './above/year-in-title';
import type { RowCell, SheetRow } from './cells/sheet-rows';
import { otherDocument } from './other-document';
import { beforeColon } from './words/colon';
import { fieldLabel } from './words/field-label';

/** What stands above a table: where it begins, and the project it names. */
export interface Heading {
  readonly row: number;
  /** Null where it names none. */
  readonly project: Plain | null;
}

/** A title stands alone in its row, or beside 附件2. */
const MOST_CELLS = 2;
/** 基本情况 may stand before 项目名称. */
const MOST_BEFORE = 2;

/** The title or 项目名称 in the rows between a table and the one above it; null without either. */
export function headingIn(rows: readonly SheetRow[]): Heading | null {
  const label = rows.findLastIndex((row) => nameIn(row) !== undefined);
  const title = rows.findLastIndex((row, at) => (label < 0 || at <= label) && isTitleRow(row));
  let first = title < 0 ? label : title;
  while (isTitleRow(rows[first - 1]) || isTable(rows[first - 1])) first -= 1;
  const row = rows[first]?.row;
  return row === undefined ? null : { row, project: projectOf(rows[label]) };
}

/** The indices of those that name another project than was named above them. */
export function namesAnother(headings: readonly (Heading | null)[]): readonly number[] {
  let named: Plain | null = null;
  const found: number[] = [];
  for (const [index, heading] of headings.entries()) {
    if (heading === null || heading.project === null) continue;
    if (named !== null && heading.project !== named) found.push(index);
    named = heading.project;
  }
  return found;
}

function isTitleRow(row: SheetRow | undefined): boolean {
  if (row === undefined || row.cells.length > MOST_CELLS) return false;
  return row.cells.some(isTitle) || otherDocument([row]) !== null;
}

/** A title without our words, right above what is ours. */
function isTable(row: SheetRow | undefined): boolean {
  const [only, ...others] = row?.cells ?? [];
  return only !== undefined && others.length === 0 && only.label.endsWith('表');
}

function nameIn({ cells }: SheetRow): RowCell | undefined {
  return cells.slice(0, MOST_BEFORE).find(({ entry: { kind, plain }, label }) => {
    return kind === 'text' && fieldLabel(plain, label)?.spec.name === '项目名称';
  });
}

/** The text behind the label; null where nothing is. */
function projectOf(row: SheetRow | undefined): Plain | null {
  const label = row && nameIn(row);
  if (label === undefined) return null;
  const value = row?.cells[row.cells.indexOf(label) + 1];
  const { plain } = label.entry;
  const before = beforeColon(plain);
  const inline = plain.slice(before.length + 1);
  return inline === '' ? (value?.entry.plain ?? null) : inline;
}
