import { checkInSteps } from '../../engine/check/check';
import type { Form } from '../../engine/model/form';
import type { Report } from '../../engine/report/report';
import { optionsFor } from './benchmarks';
import type { SessionDeps } from './deps';
import type { Observable } from './observable';
import { inSlices, slices } from './slices';
import type { CheckedSheet, PaneState, Settings } from './state';
import { withSheet } from './survey';

/**
 * Has the settings hold from now on, and for what is checked already. The cells are the same: no need to
 * ask the workbook for them again.
 */
export async function takeSettings(
  deps: SessionDeps,
  state: Observable<PaneState>,
  settings: Settings,
): Promise<void> {
  state.set({ settings });
  // What a check has found meanwhile may have been found by other settings: then all is done again.
  let done = false;
  while (!done && state.get().settings === settings)
    done = await checkedAnew(deps, state, settings);
}

/** False where something else was checked, or set, meanwhile. */
async function checkedAnew(
  deps: SessionDeps,
  state: Observable<PaneState>,
  settings: Settings,
): Promise<boolean> {
  const { checked, all } = state.get();
  if (checked === null) return true;
  const rest = slices(deps);
  const isLeft = (): boolean => {
    const now = state.get();
    // Whatever is checked or chosen comes with a list of its own.
    return now.settings !== settings || now.all !== all;
  };
  const reports = new Map<Form, Report>();
  for (const { report, others } of [checked, ...all])
    for (const { form } of [report, ...others]) {
      if (reports.has(form)) continue;
      const again = await inSlices(checkInSteps(form, optionsFor(settings, form)), rest, isLeft);
      if (again === null) return false;
      reports.set(form, again);
    }
  const again = (one: Report): Report => reports.get(one.form) ?? one;
  const sheetAgain = (one: CheckedSheet): CheckedSheet => ({
    ...one,
    report: again(one.report),
    others: one.others.map(again),
  });
  const shown = sheetAgain(checked);
  state.set({ checked: shown, all: withSheet(all.map(sheetAgain), shown) });
  return true;
}
