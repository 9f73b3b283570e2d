import * as fc from 'fast-check';
import { check } from '../../src/engine/check/check';
import { openXlsx } from '../../src/host/xlsx/open';
import type { Grid } from '../../src/sheet/grid';
import { readForm } from '../../src/sheet/read-form';
import { promptAndMarkEdits } from '../../src/sheet/report-edits';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { NATIONAL } from '../fixtures/forms';
import { partsOf } from '../host/xlsx/saved';
import { workbookFile } from '../host/xlsx/workbook-file';
import { mangled } from './mangled-xml';
import { foreseen, outcomeOf } from './outcome';

const SEED = 20_231_231;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A form with a reason to be asked for, so that there is something to write. */
const FAULTY = withCells(NATIONAL, { I18: null });

/** The grid's promise: places ascend inside the bounds of a sheet, and every cell has its texts. */
function expectSound({ rows }: Grid): void {
  let above = -1;
  for (const { row, cells } of rows) {
    expect(row).toBeGreaterThan(above);
    expect(row).toBeLessThan(MOST_ROWS);
    above = row;
    let left = -1;
    for (const { column, value, text } of cells) {
      expect(column).toBeGreaterThan(left);
      expect(column).toBeLessThan(MOST_COLUMNS);
      expect([typeof value, typeof text]).toEqual(['string', 'string']);
      left = column;
    }
  }
}

/** Writes prompts and marks into whatever can be read; what the receipt says is in the saved file. */
async function expectHonestWrite(bytes: Uint8Array, grid: Grid): Promise<void> {
  const reading = readForm(grid);
  if (reading.kind !== 'form') return;
  const edits = promptAndMarkEdits(grid, check(reading.form));
  const host = openXlsx(bytes);
  const receipt = await host.apply(grid.sheet, edits).catch((error: unknown) => {
    foreseen(error);
    return null;
  });
  if (receipt === null) {
    expect(host.save()).toEqual(bytes);
    return;
  }
  const saved = await openXlsx(host.save()).read(grid.sheet);
  const cells = new Map(
    saved.rows.flatMap(({ row, cells: all }) => all.map((one) => [`${row},${one.column}`, one])),
  );
  for (const { cell, after } of receipt.written)
    expect(cells.get(`${cell.row},${cell.column}`)).toMatchObject({ value: after.value });
}

describe.each([
  ['xl/worksheets/sheet1.xml', 400],
  ['xl/sharedStrings.xml', 150],
  ['xl/styles.xml', 150],
  ['xl/workbook.xml', 150],
  ['xl/_rels/workbook.xml.rels', 100],
  ['[Content_Types].xml', 50],
])('with %s mangled', (part, cases) => {
  test('a workbook is refused, or read soundly and written as the receipt says', async () => {
    const parts = partsOf(await formXlsx(FAULTY));
    expect(parts[part]).toBeDefined();
    await fc.assert(
      fc.asyncProperty(mangled(parts[part] ?? ''), async (xml) => {
        const bytes = workbookFile({ ...parts, [part]: xml });
        const outcome = await outcomeOf(bytes);
        if (outcome.kind === 'refused') return;
        for (const grid of outcome.grids) {
          expectSound(grid);
          await expectHonestWrite(bytes, grid);
        }
      }),
      { numRuns: cases, seed: SEED },
    );
  });
});
