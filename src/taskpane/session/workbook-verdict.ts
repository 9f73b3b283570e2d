import { causesIn } from '../../documents/words/grouped-findings';
import { openFindings } from './ignored';
import type { PaneState } from './state';

/** How many errors are open on the form. */
function errorsOf(one: PaneState['all'][number], ignored: PaneState['ignored']): number {
  return causesIn(openFindings(one, ignored)).filter(({ severity }) => severity === 'error').length;
}

/** How all forms of the workbook stand, in one sentence; '' where there is but one. */
export function workbookVerdict({ forms, all, ignored }: PaneState): string {
  if (forms.length < 2) return '';
  const counts = all.map((one) => errorsOf(one, ignored));
  const faulty = counts.filter((count) => count > 0);
  const errors = faulty.reduce((sum, count) => sum + count, 0);
  const unknown = forms.length - all.length;
  return [
    `共 ${forms.length} 张评分表`,
    faulty.length === 0
      ? '没有发现必须修改的问题'
      : `${faulty.length} 张有必须修改的问题，共 ${errors} 个`,
    ...(unknown > 0 ? [`${unknown} 张改动后还没有校验`] : []),
  ].join('，');
}

/** How many errors are open on the forms of one sheet, as far as they were checked. */
export function sheetErrors({ all, ignored }: PaneState, sheet: string): number {
  return all
    .filter((one) => one.sheet === sheet)
    .reduce((sum, one) => sum + errorsOf(one, ignored), 0);
}
