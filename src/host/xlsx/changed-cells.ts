import { printCell } from '../../sheet/address';
import type { CellWrite, Content } from '../../sheet/edits';
import type { GridCell, GridRow } from '../../sheet/grid';
import { sameContent } from '../write/same-content';

const BLANK: Content = { kind: 'blank', value: '' };

/**
 * What a person, or a write of ours, has changed between two states of one sheet. Results of formulas
 * follow by themselves; nobody has typed them.
 */
export function changedCells(
  before: readonly GridRow[],
  after: readonly GridRow[],
): readonly CellWrite[] {
  // Rows that no edit has touched are the very objects they were.
  const [were, are] = [new Set(before), new Set(after)];
  const old = cellsOf(before.filter((row) => !are.has(row)));
  const now = cellsOf(after.filter((row) => !were.has(row)));
  const gone = [...old].filter(([address]) => !now.has(address));
  return [...now, ...gone.map(([address, { cell }]) => [address, { cell, held: null }] as const)]
    .filter(([, { held }]) => held?.formula !== true)
    .map(([address, { cell, held }]) => {
      return { cell, before: contentOf(old.get(address)?.held ?? null), after: contentOf(held) };
    })
    .filter((write) => !sameContent(write.before, write.after));
}

function cellsOf(rows: readonly GridRow[]) {
  return new Map(
    rows.flatMap(({ row, cells }) =>
      cells.map((held) => {
        const cell = { row, column: held.column };
        return [printCell(cell), { cell, held }] as const;
      }),
    ),
  );
}

function contentOf(held: GridCell | null): Content {
  // A cell with no stored result is a formula, and left out on both sides.
  if (held === null || held.kind === 'uncalculated') return BLANK;
  return { kind: held.kind, value: held.value };
}
