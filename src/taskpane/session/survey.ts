import { checkInSteps } from '../../engine/check/check';
import { firstRow } from '../../engine/model/form-facts';
import type { Report } from '../../engine/report/report';
import { formHidden, look, whyUnchecked, type Look } from '../../host/forms/look';
import type { SheetInfo } from '../../host/host';
import { HostError } from '../../host/host-error';
import { optionsFor } from './benchmarks';
import type { SessionDeps } from './deps';
import { inSlices, NEVER, slices, type Rest } from './slices';
import type { CheckedSheet, FormPlace, Settings } from './state';

type FormLook = Extract<Look, { readonly kind: 'form' }>;

/** A form by its sheet and how many others stand above it there: rows may be moved by an edit. */
export interface FormIndex {
  readonly id: string;
  readonly at: number;
}

/** What a workbook holds: all its forms checked, which one is shown, and what was left out. */
export interface Survey {
  readonly checked: CheckedSheet;
  readonly all: readonly CheckedSheet[];
  readonly sheets: readonly SheetInfo[];
  readonly forms: readonly FormPlace[];
  readonly leftOut: readonly string[];
}

/**
 * Looks through the visible sheets and checks the form the user has in front, else the first one.
 * Rejects with a `HostError` where none holds a form.
 *
 * @param shown the form to be checked before all others
 */
export async function survey(
  deps: SessionDeps,
  settings: Settings,
  shown?: FormIndex,
): Promise<Survey> {
  const { host } = deps;
  const rest = slices(deps);
  const sheets = await host.sheets();
  const visible = sheets.filter((sheet) => sheet.visible);
  const looks = await Promise.all(visible.map((sheet) => look(host, sheet)));
  const forms = looks.filter((one) => one.kind === 'form');
  const inFront = visible.find(({ active }) => active)?.name;
  const chosen =
    forms.find(({ id }) => id === shown?.id) ??
    forms.find(({ sheet }) => sheet === inFront) ??
    forms[0];
  if (chosen === undefined) throw noForm(looks, await formHidden(host, sheets));
  const all: (readonly CheckedSheet[])[] = [];
  for (const one of forms) all.push((await checkForms(one, settings, rest, NEVER)) ?? []);
  const at = chosen.id === shown?.id ? shown.at : 0;
  return {
    checked: chosenOf(all[forms.indexOf(chosen)] ?? [], at),
    all: all.flat(),
    sheets,
    forms: forms.flatMap((one) => one.forms.map(({ row }) => ({ sheet: one.sheet, row }))),
    leftOut: looks.flatMap((one) => leftOut(one)),
  };
}

/**
 * Checks one form; null where its sheet holds none (any more).
 *
 * @param isLeft asked now and then: nobody wants the result any more
 */
export async function checkSheet(
  deps: SessionDeps,
  { id, at }: FormIndex,
  settings: Settings,
  isLeft: () => boolean = NEVER,
): Promise<CheckedSheet | null | 'left'> {
  const rest = slices(deps);
  const one = await look(deps.host, { id, name: id });
  if (one.kind === 'failed') throw one.error;
  if (one.kind !== 'form') return null;
  const onSheet = await checkForms(one, settings, rest, isLeft);
  return onSheet === null ? 'left' : chosenOf(onSheet, at);
}

/** All forms of a sheet, top to bottom; null where the check was left off. */
async function checkForms(
  { id, grid, forms }: FormLook,
  settings: Settings,
  rest: Rest,
  isLeft: () => boolean,
): Promise<readonly CheckedSheet[] | null> {
  const reports: Report[] = [];
  for (const { form } of forms) {
    const report = await inSlices(checkInSteps(form, optionsFor(settings, form)), rest, isLeft);
    if (report === null) return null;
    reports.push(report);
  }
  return reports.map((report, at) => ({
    id,
    sheet: grid.sheet,
    grid,
    report,
    row: forms[at]?.row ?? null,
    others: reports.filter((one) => one !== report),
  }));
}

/** A form may be gone meanwhile; then the last one of its sheet stands for it. */
function chosenOf(onSheet: readonly CheckedSheet[], at: number): CheckedSheet {
  const chosen = onSheet[at] ?? onSheet.at(-1);
  if (chosen === undefined) throw new Error('A sheet with a form has none');
  return chosen;
}

/** What is known of the workbook's forms, once those of one sheet were checked again. */
export function withSheet(
  all: readonly CheckedSheet[],
  checked: CheckedSheet,
): readonly CheckedSheet[] {
  const { report, others } = checked;
  const onSheet = [report, ...others]
    .toSorted((a, b) => firstRow(a.form) - firstRow(b.form))
    .map((one, _, reports) => ({
      ...checked,
      report: one,
      row: reports.length > 1 ? firstRow(one.form) : null,
      others: reports.filter((other) => other !== one),
    }));
  const at = all.findIndex(({ id }) => id === checked.id);
  const rest = all.filter(({ id }) => id !== checked.id);
  const before = at < 0 ? rest.length : at;
  return [...rest.slice(0, before), ...onSheet, ...rest.slice(before)];
}

/** Which form of its sheet was checked. */
export function indexOf({ id, report, others }: CheckedSheet): FormIndex {
  const row = firstRow(report.form);
  return { id, at: others.filter(({ form }) => firstRow(form) < row).length };
}

function leftOut(one: Look): readonly string[] {
  return one.kind === 'form' || one.kind === 'none' ? [] : [whyUnchecked(one)];
}

/** A sheet that nearly is a form tells more than one that could not be read, or is another table. */
function noForm(looks: readonly Look[], hidden: string | null): HostError {
  if (hidden !== null) return new HostError('unreadable', hidden);
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
