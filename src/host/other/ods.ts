import { HostError } from '../host-error';
import { Parts } from '../xlsx/opc/parts';
import { scanText, type Attributes } from '../xlsx/xml/scan';
import { splice, tagStart, type Change } from '../xlsx/xml/splice';

const CONTENT = 'content.xml';
const KIND = 'application/vnd.oasis.opendocument.spreadsheet';
/** Files that tell the kind, of which a writer may leave out the first. */
const TELL_KIND = ['mimetype', 'META-INF/manifest.xml'];
/** Far more than any form, and few enough to be converted in seconds. */
const MOST_CELLS = 1_000_000;
const TOO_MANY =
  '文件里有内容的格太多（可能整行整列都填了），没有转换，请用 Excel 或 WPS 打开，只留评分表，另存为 .xlsx 后再试。';

/** True of an `.ods`, in whatever order its files stand. */
export function isOds(bytes: Uint8Array): boolean {
  try {
    const parts = Parts.open(bytes);
    if (!parts.has(CONTENT)) return false;
    return TELL_KIND.some((part) => parts.has(part) && parts.text(part).includes(KIND));
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/**
 * An `.ods` as the library can read it: without drawings, whose words it takes for those of the cell
 * they hang on.
 *
 * @throws HostError `too-large` where cells are repeated so often that it would not come to an end
 */
export function readableOds(bytes: Uint8Array): Uint8Array {
  const parts = Parts.open(bytes);
  const text = parts.text(CONTENT);
  const drawings: Change[] = [];
  const cells = new CellCount();
  let drawn = 0;
  let start = 0;
  scanText(CONTENT, text, {
    open(name, attributes, end, isEmpty) {
      if (isDrawing(name)) {
        if (drawn === 0) start = tagStart(text, end);
        drawn += 1;
      } else if (drawn === 0) cells.open(name, attributes, isEmpty);
    },
    close(name, end) {
      if (isDrawing(name)) {
        drawn -= 1;
        if (drawn === 0) drawings.push({ start, end, text: '' });
      } else if (name === 'table:table-row') cells.endRow();
    },
  });
  if (drawings.length === 0) return bytes;
  return parts.replace(new Map([[CONTENT, splice(text, drawings)]])).toBytes();
}

function isDrawing(name: string): boolean {
  return name.startsWith('draw:');
}

/** Counts the cells that hold something, each as often as it is repeated. */
class CellCount {
  private all = 0;
  private inRow = 0;
  private rows = 1;

  open(name: string, attributes: Attributes, isEmpty: boolean): void {
    if (name === 'table:table-row') {
      this.rows = repeated(attributes['table:number-rows-repeated']);
      this.inRow = 0;
    } else if (name.endsWith('table-cell') && !isEmpty)
      this.inRow += repeated(attributes['table:number-columns-repeated']);
  }

  endRow(): void {
    this.all += this.rows * this.inRow;
    if (this.all > MOST_CELLS) throw new HostError('too-large', TOO_MANY, `${this.all} cells`);
  }
}

function repeated(times: string | undefined): number {
  return Number(times ?? 1) || 1;
}
