import type { GridCell, GridRow } from '../../../sheet/grid';
import { damaged, tooLarge } from '../unreadable';
import type { XmlHandler } from '../xml/scan';
import { contentOf } from './cell-content';
import type { CellContext } from './cell-context';
import { CellCursor } from './cell-cursor';
import { DEFAULT_STYLE, styleOfCode, type CellStyle } from './styles';

/** A grid of more cells would not fit into a browser's memory. */
const MAX_CELLS = 2_000_000;

/**
 * The used cells of one sheet; cells that hold nothing cost nothing.
 *
 * @param scan feeds the sheet to a reader
 */
export function readSheet(
  scan: (handler: XmlHandler) => void,
  part: string,
  context: CellContext,
): readonly GridRow[] {
  const rows: GridRow[] = [];
  const cursor = new CellCursor(part);
  let cells: GridCell[] = [];
  let count = 0;
  let type = 'n';
  let style = '0';
  let value = '';
  let inline = '';
  let formula = false;
  let taking: 'value' | 'inline' | null = null;
  let isRoot = true;
  let inData = false;
  const isoStyle = styleOfCode('yyyy-mm-dd', context.date1904);
  let inPhonetic = false;

  /** A cell that says it is a date is one, whatever its format shows. */
  const looked = (own: CellStyle): CellStyle =>
    type === 'd' && own.date === null ? isoStyle : own;

  const endCell = (): void => {
    if (value === '' && inline === '' && !formula) return;
    const content = contentOf(part, { type, value, inline }, context);
    if (content.kind === 'blank' && !formula) return;
    // An empty text is a result; an empty value of any other type is none.
    const calculated = !formula || content.kind !== 'blank' || type === 'str';
    const kind = calculated ? content.kind : 'uncalculated';
    count += 1;
    if (count > MAX_CELLS) {
      throw tooLarge('工作表的数据过多，请只保留评分表所在的部分，另存后再试。', part);
    }
    cells.push(
      content.kind === 'number'
        ? numberCell(cursor.column, content.value, formula, looked(styleOf(part, style, context)))
        : { column: cursor.column, kind, value: content.value, text: content.value, formula },
    );
  };

  scan({
    open(name, attributes) {
      if (isRoot && name !== 'worksheet') throw damaged(part, `a ${name}, no sheet`);
      isRoot = false;
      if (name === 'sheetData') inData = true;
      if (!inData) return;
      if (name === 'c') {
        cursor.enterCell(attributes['r']);
        type = attributes['t']?.trim() ?? 'n';
        style = attributes['s']?.trim() ?? '0';
        value = '';
        inline = '';
        formula = false;
      } else if (name === 'v') taking = 'value';
      else if (name === 'f') formula = true;
      else if (name === 't') taking = inPhonetic ? null : 'inline';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 'row') {
        cursor.enterRow(attributes['r']);
        cells = [];
      }
    },
    text(piece) {
      if (taking === 'value') value += piece;
      else if (taking === 'inline') inline += piece;
    },
    close(name) {
      if (!inData) return;
      if (name === 'v' || name === 't') taking = null;
      else if (name === 'c') endCell();
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'row') {
        if (cells.length > 0) rows.push({ row: cursor.row, cells });
      } else if (name === 'sheetData') inData = false;
    },
  });
  return rows;
}

function numberCell(
  column: number,
  value: string,
  formula: boolean,
  { format, date }: CellStyle,
): GridCell {
  const cell = { column, kind: 'number', value, text: format(value), formula } as const;
  const words = date === null ? null : date(value);
  return words === null ? cell : { ...cell, date: words };
}

/** Where the style that a cell names is not there, its 0.9 may be 90% or 0.9. */
function styleOf(part: string, style: string, { styles }: CellContext): CellStyle {
  const found = styles[Number(style)];
  if (!found && Number(style) !== 0) throw damaged(part, `no style ${style}`);
  return found ?? DEFAULT_STYLE;
}
