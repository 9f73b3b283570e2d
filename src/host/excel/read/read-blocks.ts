import type { GridRow } from '../../../sheet/grid';
import { HostError } from '../../host-error';
import type { Run } from '../requests';
import { CELL_PROPERTIES, rowsOf } from './cells';

interface Block {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Reads a sheet that is too large for one answer, in blocks of rows that are halved until they fit.
 * Rejects with `too-large` where a single row does not.
 */
export async function readBlocks(run: Run, sheet: string): Promise<readonly GridRow[]> {
  return readHalves(run, sheet, await usedBlock(run, sheet));
}

function usedBlock(run: Run, sheet: string): Promise<Block> {
  return run(async ({ workbook }) => {
    const used = workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    await workbook.context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return { rowIndex, columnIndex, rowCount, columnCount };
  });
}

async function readHalves(run: Run, sheet: string, block: Block): Promise<readonly GridRow[]> {
  const rowCount = Math.ceil(block.rowCount / 2);
  const below = { rowIndex: block.rowIndex + rowCount, rowCount: block.rowCount - rowCount };
  // One after the other, for each answer may be as large as Excel can give.
  const upper = await readBlock(run, sheet, { ...block, rowCount });
  return [...upper, ...(await readBlock(run, sheet, { ...block, ...below }))];
}

async function readBlock(run: Run, sheet: string, block: Block): Promise<readonly GridRow[]> {
  try {
    return await run(async ({ workbook }) => {
      const { rowIndex, columnIndex, rowCount, columnCount } = block;
      const range = workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount)
        .load([...CELL_PROPERTIES]);
      await workbook.context.sync();
      return rowsOf(range);
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'too-large') throw error;
    if (block.rowCount === 1) throw error;
    return readHalves(run, sheet, block);
  }
}
