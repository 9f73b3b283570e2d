/** A 一级 group of a blank form. */
export interface BlankLevel {
  readonly name: string;
  readonly parts: readonly BlankPart[];
}

/** A 二级 group with the names of its rows; '' for one that a person names. */
export interface BlankPart {
  readonly name: string;
  readonly rows: readonly string[];
}

/** One row of the table. */
export interface BlankRow {
  /** Of the sheet, counted from zero. */
  readonly row: number;
  readonly level: string;
  readonly part: string;
  readonly name: string;
  /** How many rows the group takes that begins here; 0 inside one. */
  readonly levelRows: number;
  readonly partRows: number;
}

/** The rows of a table that begins in this row of the sheet. */
export function blankRows(levels: readonly BlankLevel[], first: number): readonly BlankRow[] {
  return levels
    .flatMap(({ name: level, parts }) =>
      parts.flatMap((part, at) =>
        part.rows.map((name, row) => ({
          level,
          part: part.name,
          name,
          levelRows: at === 0 && row === 0 ? rowsOf(parts) : 0,
          partRows: row === 0 ? part.rows.length : 0,
        })),
      ),
    )
    .map((row, at) => ({ ...row, row: first + at }));
}

/** Rows that are named by whoever fills the form in. */
export function unnamed(count: number): readonly string[] {
  return Array.from({ length: count }, () => '');
}

function rowsOf(parts: readonly BlankPart[]): number {
  return parts.reduce((all, { rows }) => all + rows.length, 0);
}
