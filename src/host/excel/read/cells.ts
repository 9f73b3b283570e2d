import { isFiller } from '../../../engine/language/blank';
import { normalise } from '../../../engine/language/plain';
import { PROMPT_MARK } from '../../../engine/report/prompt-text';
import type { Content } from '../../../sheet/edits';
import type { GridCell, GridRow } from '../../../sheet/grid';
import { tooLarge } from '../errors';

/** The properties of a range that `rowsOf` needs loaded. */
export const CELL_PROPERTIES = [
  'values',
  'valueTypes',
  'text',
  'formulas',
  'rowIndex',
  'columnIndex',
] as const;

/**
 * What a cell holds.
 *
 * @param value as in `Range.values`: a string, a number or a boolean
 * @param type as in `Range.valueTypes`; it alone tells an error from text that looks like one
 */
export function contentOf(value: unknown, type: string | undefined): Content {
  if (type === 'Error') return { kind: 'error', value: String(value) };
  if (typeof value === 'number') return { kind: 'number', value: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value: value ? 'TRUE' : 'FALSE' };
  return value === '' ? { kind: 'blank', value } : { kind: 'text', value: String(value) };
}

/**
 * The cells of a loaded range that hold something, as rows of a grid. Throws `too-large` where
 * Excel gives no values, as it may above five million cells.
 */
export function rowsOf(range: Excel.Range): readonly GridRow[] {
  const { values, valueTypes, text, formulas, rowIndex, columnIndex } = range;
  if (!Array.isArray(values)) throw tooLarge('Range.values: null');
  return values.flatMap((row: readonly unknown[], down): GridRow[] => {
    const cells = row.flatMap((value, across): GridCell[] => {
      const content = contentOf(value, valueTypes[down]?.[across]);
      const formula = isFormula(formulas[down]?.[across], value);
      if (content.kind === 'blank' && !formula) return [];
      const shown = String(text[down]?.[across]);
      return [{ column: columnIndex + across, ...content, text: shown, formula }];
    });
    return cells.length === 0 ? [] : [{ row: rowIndex + down, cells }];
  });
}

/** Text that merely begins with an equals sign is its own formula to Excel. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/**
 * What to assign to `Range.values` so that the cell comes to hold the content. Excel reads a string
 * as if it were typed: as a formula, a date or a number, unless an apostrophe leads it. That one
 * shows in the formula bar, so prompts, which begin with a bracket, and restored fillers get none.
 */
export function typed({ kind, value }: Content): string | number | boolean {
  if (kind === 'number') return Number(value);
  if (kind === 'boolean') return value === 'TRUE';
  if (kind === 'text' && !value.startsWith(PROMPT_MARK) && !isPlainFiller(value))
    return `'${value}`;
  return value;
}

/** What a blank reason often holds. Nothing else can be read into it, save into a dash, a minus sign. */
function isPlainFiller(value: string): boolean {
  const plain = normalise(value);
  return isFiller(plain) && !plain.startsWith('-');
}
