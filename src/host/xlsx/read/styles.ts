import builtInFormats from '../../format/built-in-formats.json';
import { dateWords, type DateWords } from '../../format/date-words';
import { numberFormat, type NumberFormat } from '../../format/number-format';
import type { Parts } from '../opc/parts';
import { isOn } from '../xml/attribute';
import type { Attributes } from '../xml/scan';

/** What matters here of one cell style. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** Null where it shows no dates. */
  readonly date: DateWords | null;
  /** On a protected sheet the cell may not be changed. */
  readonly locked: boolean;
}

const GENERAL = 'General';

/** The style of cells that name none. */
export const DEFAULT_STYLE: CellStyle = styleOfCode(GENERAL, false);

const BUILT_IN: Readonly<Record<string, string>> = builtInFormats;

/** The styles that the `s` of a cell counts in. */
export function readStyles(parts: Parts, part: string, date1904: boolean): readonly CellStyle[] {
  const codes = new Map<string, string>();
  const formats = new Map<string, CellStyle>();
  const styles: CellStyle[] = [];
  const formatOf = (code: string): CellStyle => {
    const known = formats.get(code);
    if (known) return known;
    const made = styleOfCode(code, date1904);
    formats.set(code, made);
    return made;
  };
  let inCellXfs = false;
  let inDifferential = false;
  parts.scan(part, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellXfs = true;
      // Differential formats number their own formats with the same ids.
      else if (name === 'dxfs') inDifferential = true;
      else if (name === 'numFmt' && !inDifferential) {
        codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      } else if (name === 'xf' && inCellXfs) {
        styles.push(formatOf(codeOf(attributes, codes)));
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
  return { format: numberFormat(code, date1904), date: dateWords(code, date1904), locked: true };
}

function codeOf(attributes: Attributes, codes: ReadonlyMap<string, string>): string {
  const id = attributes['numFmtId'] ?? '0';
  return codes.get(id) ?? BUILT_IN[id] ?? GENERAL;
}
