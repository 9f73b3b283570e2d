import type { Restored } from '../../src/host/host';
import type { Content, Edits, Marks } from '../../src/sheet/edits';
import { cellAt } from '../fixtures/address';
import type { SheetSpec } from './workbook-spec';

export const BLANK: Content = { kind: 'blank', value: '' };
export const PROMPT = '【待填写】产出数量未达标。客观原因：【　】';

export function text(value: string): Content {
  return { kind: 'text', value };
}

export function number(value: string): Content {
  return { kind: 'number', value };
}

/** A name in A, a score in B and a reason in C, from row 1 on. */
export function table(rows: number, sheet: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name: '评分表',
    rows: Array.from({ length: rows }, (_, row) => [`指标${row + 1}`, 8.5]),
    ...sheet,
  };
}

/** Writes a prompt into the blank reason of each row, guarded by the row's name and score. */
export function prompts(rows: readonly number[], marks: Marks | null = null): Edits {
  return {
    writes: rows.map((row) => ({
      cell: cellAt(`C${row}`),
      before: BLANK,
      after: text(PROMPT),
    })),
    guards: rows.flatMap((row) => [
      { cell: cellAt(`A${row}`), content: text(`指标${row}`) },
      { cell: cellAt(`B${row}`), content: number('8.5') },
    ]),
    marks,
  };
}

/** Marks the reason as an error, the score as a warning and the whole row as failing. */
export function marked(rows: readonly number[]): Marks {
  return {
    error: rows.map((row) => cellAt(`C${row}`)),
    warning: rows.map((row) => cellAt(`B${row}`)),
    failing: rows.map((row) => ({ row: row - 1, firstColumn: 0, lastColumn: 1 })),
  };
}

/** What a restore answers that put back these cells and left nothing. */
export function allBack(...addresses: readonly string[]): Restored {
  return { back: addresses.map(cellAt), changed: [], refused: [], remaining: null };
}

/** Changes one cell and nothing else. */
export function oneWrite(address: string, before: Content, after: Content): Edits {
  return { writes: [{ cell: cellAt(address), before, after }], guards: [], marks: null };
}
