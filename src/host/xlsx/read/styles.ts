import { keyOf, memory } from '../../../engine/once';
import builtInFormats from '../../format/built-in-formats.json';
import { dateWords, type DateWords } from '../../format/date-words';
import { numberFormat, type NumberFormat } from '../../format/number-format';
import type { Parts } from '../opc/parts';
import { isOn } from '../xml/attribute';
import { scanText, type Attributes } from '../xml/scan';

/** What matters here of one cell style. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** Null where it shows no dates. */
  readonly date: DateWords | null;
  /** On a protected sheet the cell may not be changed. */
  readonly locked: boolean;
}

const GENERAL = 'General';

const byCode = memory<CellStyle>();

/** The style of cells that name none. */
export const DEFAULT_STYLE: CellStyle = styleOfCode(GENERAL, false);

const BUILT_IN: Readonly<Record<string, string>> = builtInFormats;

/** Of as many templates as styles of usual length have room for: forms made of one have the same. */
const known = memory<readonly CellStyle[]>(1_000_000);

/** The styles that the `s` of a cell counts in. */
export function readStyles(parts: Parts, part: string, date1904: boolean): readonly CellStyle[] {
  const text = parts.text(part);
  return known(keyOf(date1904, text), () => stylesIn(part, text, date1904));
}

function stylesIn(part: string, text: string, date1904: boolean): readonly CellStyle[] {
  const codes = new Map<string, string>();
  const styles: CellStyle[] = [];
  let inCellXfs = false;
  let inDifferential = false;
  scanText(part, text, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellXfs = true;
      // Differential formats number their own formats with the same ids.
      else if (name === 'dxfs') inDifferential = true;
      else if (name === 'numFmt' && !inDifferential) {
        codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      } else if (name === 'xf' && inCellXfs) {
        styles.push(styleOfCode(codeOf(attributes, codes), date1904));
      } else if (name === 'protection' && inCellXfs) {
        const style = styles.pop() ?? DEFAULT_STYLE;
        styles.push({ ...style, locked: isOn(attributes['locked'], 'on') });
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellXfs = false;
      else if (name === 'dxfs') inDifferential = false;
    },
  });
  return styles;
}

/** A style of which no more is known than its number format. */
export function styleOfCode(code: string, date1904: boolean): CellStyle {
  return byCode(keyOf(date1904, code), () => ({
    format: numberFormat(code, date1904),
    date: dateWords(code, date1904),
    locked: true,
  }));
}

function codeOf(attributes: Attributes, codes: ReadonlyMap<string, string>): string {
  const id = attributes['numFmtId'] ?? '0';
  return codes.get(id) ?? BUILT_IN[id] ?? GENERAL;
}
