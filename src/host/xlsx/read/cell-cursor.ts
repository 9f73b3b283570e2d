import { parseAddress } from '../../../sheet/address';
import { damaged } from '../refusals';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * Tells where each row and cell of a sheet stands. Their addresses may be left out (one after the
 * last) but must ascend, as Excel demands.
 */
export class CellCursor {
  row = -1;
  column = -1;

  constructor(private readonly part: string) {}

  /** @param address the row's `r`, counted from one */
  enterRow(address: string | undefined): void {
    const row = address === undefined ? this.row + 1 : Number(address) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= MAX_ROWS) {
      throw damaged(this.part, `row ${address ?? row + 1} out of order`);
    }
    this.row = row;
    this.column = -1;
  }

  /** @param address the cell's `r`, such as `J17` */
  enterCell(address: string | undefined): void {
    if (address === undefined) {
      this.column += 1;
      if (this.column >= MAX_COLUMNS) throw damaged(this.part, 'too many cells in a row');
      return;
    }
    const cell = parseAddress(address);
    if (!cell || cell.row !== this.row || cell.column <= this.column) {
      throw damaged(this.part, `cell ${address} out of order`);
    }
    this.column = cell.column;
  }
}
