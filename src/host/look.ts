import type { Form } from '../engine/model/form';
import type { Grid } from '../sheet/grid';
import { readForm, type Reading } from '../sheet/read-form';
import type { Host, SheetInfo } from './host';
import { HostError } from './host-error';

/** What one sheet of a workbook turned out to be. */
export type Look =
  | {
      readonly kind: 'form';
      readonly id: string;
      readonly sheet: string;
      readonly grid: Grid;
      readonly form: Form;
    }
  | { readonly kind: 'template' | 'other' | 'none'; readonly sheet: string; readonly why: string }
  | { readonly kind: 'failed'; readonly sheet: string; readonly error: HostError };

/** Reads one sheet. One that cannot be read is told as such, and does not hide the others. */
export async function look(
  host: Pick<Host, 'read'>,
  { id, name: sheet }: Pick<SheetInfo, 'id' | 'name'>,
): Promise<Look> {
  let grid: Grid;
  try {
    grid = await host.read(id);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { kind: 'failed', sheet, error };
  }
  const reading: Reading = readForm(grid);
  return reading.kind === 'form'
    ? { kind: 'form', id, sheet, grid, form: reading.form }
    : { kind: reading.kind, sheet, why: reading.why };
}

/** What is said of a sheet that holds no form, or could not be read. */
export function whyUnchecked(one: Exclude<Look, { readonly kind: 'form' }>): string {
  return `工作表“${one.sheet}”：${one.kind === 'failed' ? one.error.message : one.why}`;
}
