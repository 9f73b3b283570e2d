import { parseAddress } from '../../../sheet/address';
import { damaged } from '../unreadable';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * Tells where each row and cell of a sheet stands. Their addresses may be left out (one after the
 * last) but must ascend, as Excel demands.
 */
export class CellCursor {
  row = -1;
  column = -1;
  /** The digits that every address of this row ends in. */
  private digits = '';
  private readonly columns = new Map<string, number>();

  constructor(private readonly part: string) {}

  /** @param address the row's `r`, counted from one */
  enterRow(address: string | undefined): void {
    const row = address === undefined ? this.row + 1 : Number(address) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= MAX_ROWS) {
      throw damaged(this.part, `row ${address ?? row + 1} out of order`);
    }
    this.row = row;
    this.column = -1;
    this.digits = String(row + 1);
  }

  /** @param address the cell's `r`, such as `J17` */
  enterCell(address: string | undefined): void {
    if (address === undefined) {
      this.column += 1;
      if (this.column >= MAX_COLUMNS) throw damaged(this.part, 'too many cells in a row');
      return;
    }
    const column = address.endsWith(this.digits) ? this.columnOf(address) : -1;
    if (column <= this.column) throw damaged(this.part, `cell ${address} out of order`);
    this.column = column;
  }

  /** Columns recur in every row, and looking one up is much cheaper than parsing it. */
  private columnOf(address: string): number {
    const letters = address.slice(0, -this.digits.length);
    const known = this.columns.get(letters);
    if (known !== undefined) return known;
    // A11 ends in the digit of row 1 as well, but A1 is no column.
    const column = /\d/.test(letters) ? -1 : (parseAddress(`${letters}1`)?.column ?? -1);
    this.columns.set(letters, column);
    return column;
  }
}
