import { check } from '../../engine/check';
import type { Options } from '../../engine/options';
import type { Host, SheetInfo } from '../../host/host';
import { HostError } from '../../host/host-error';
import { look, whyUnchecked, type Look } from '../../host/look';
import { readForm } from '../../sheet/read-form';
import type { CheckedSheet } from './state';

/** What a workbook holds: one form checked, the names of all, and what was left out. */
export interface Survey {
  readonly checked: CheckedSheet;
  readonly sheets: readonly SheetInfo[];
  readonly forms: readonly string[];
  readonly leftOut: readonly string[];
}

/**
 * Looks through the visible sheets and checks the form the user has in front, else the first one.
 * Rejects with a `HostError` where none holds a form.
 *
 * @param shown the id of the sheet to be checked before all others
 */
export async function survey(host: Host, options: Options, shown?: string): Promise<Survey> {
  const sheets = await host.sheets();
  const visible = sheets.filter((sheet) => sheet.visible);
  const looks = await Promise.all(visible.map((sheet) => look(host, sheet)));
  const forms = looks.filter((one) => one.kind === 'form');
  const inFront = visible.find(({ active }) => active)?.name;
  const chosen =
    forms.find(({ id }) => id === shown) ??
    forms.find(({ sheet }) => sheet === inFront) ??
    forms[0];
  if (chosen === undefined) throw noForm(looks);
  const { id, sheet, grid, form } = chosen;
  return {
    checked: { id, sheet, grid, report: check(form, options) },
    sheets,
    forms: forms.map((one) => one.sheet),
    leftOut: looks.flatMap((one) => leftOut(one)),
  };
}

/** Checks the sheet of an id; null where it holds no form (any more). */
export async function checkSheet(
  host: Host,
  id: string,
  options: Options,
): Promise<CheckedSheet | null> {
  const grid = await host.read(id);
  const reading = readForm(grid);
  if (reading.kind !== 'form') return null;
  return { id, sheet: grid.sheet, grid, report: check(reading.form, options) };
}

function leftOut(one: Look): readonly string[] {
  return one.kind === 'form' || one.kind === 'none' ? [] : [whyUnchecked(one)];
}

/** A sheet that nearly is a form tells more than one that could not be read, or is another table. */
function noForm(looks: readonly Look[]): HostError {
  for (const one of looks)
    if (one.kind === 'template' || one.kind === 'other')
      return new HostError('unreadable', whyUnchecked(one));
  for (const one of looks) if (one.kind === 'failed') return one.error;
  const whys = looks.flatMap((one) => (one.kind === 'none' ? [whyUnchecked(one)] : []));
  const [first] = whys;
  return first === undefined
    ? new HostError('unreadable', '没有可见的工作表，请取消隐藏评分表后再校验。')
    : new HostError('unreadable', first, whys.slice(1).join('\n'));
}
