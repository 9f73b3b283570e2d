import type { Form } from '../../engine/model/form';
import { firstRow } from '../../engine/model/form-facts';
import type { Grid } from '../../sheet/grid';
import { readForm, type Reading } from '../../sheet/read-form';
import { isAttachedList } from '../attached-list-head';
import type { Host, SheetInfo } from '../host';
import { HostError } from '../host-error';

/** A form, and where it begins if its sheet holds others; null where it is alone. */
export interface PlacedForm {
  readonly row: number | null;
  readonly form: Form;
}

/** What one sheet of a workbook turned out to be. */
export type Look =
  | {
      readonly kind: 'form';
      readonly id: string;
      readonly sheet: string;
      readonly grid: Grid;
      /** Top to bottom. */
      readonly forms: readonly PlacedForm[];
    }
  | { readonly kind: 'template' | 'other' | 'none'; readonly sheet: string; readonly why: string }
  | { readonly kind: 'failed'; readonly sheet: string; readonly error: HostError };

const OWN_LIST = '是随标记附上的校验意见，不是评分表。';

function placed(forms: readonly Form[]): readonly PlacedForm[] {
  return forms.map((form) => ({ row: forms.length > 1 ? firstRow(form) : null, form }));
}

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
  if (isAttachedList(grid)) return { kind: 'none', sheet, why: OWN_LIST };
  const reading: Reading = readForm(grid);
  return reading.kind === 'form'
    ? { kind: 'form', id, sheet, grid, forms: placed([reading.form, ...reading.others]) }
    : { kind: reading.kind, sheet, why: reading.why };
}

/** What is said of a sheet that holds no form, or could not be read. */
export function whyUnchecked(one: Exclude<Look, { readonly kind: 'form' }>): string {
  return `工作表“${one.sheet}”：${one.kind === 'failed' ? one.error.message : one.why}`;
}

/**
 * One sentence for a workbook whose forms all stand on hidden sheets, which nobody checks unasked; null
 * where none does. To be asked only where no visible sheet holds a form.
 */
export async function formHidden(
  host: Pick<Host, 'read'>,
  sheets: readonly SheetInfo[],
): Promise<string | null> {
  for (const info of sheets.filter(({ visible }) => !visible)) {
    const { kind, sheet } = await look(host, info);
    if (kind === 'form')
      return `评分表在隐藏的工作表“${sheet}”里，没有检查；请取消隐藏、保存后再检查。`;
  }
  return null;
}
