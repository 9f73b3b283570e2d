import type { Form, Group, Indicator } from '../../src/engine/model/form';
import { readForm } from '../../src/sheet/read-form';
import { gridLiteral } from '../fixtures/grid-literal';

/** The form drawn as a table; throws where the sheet is not read as one. */
export function formOf(text: string): Form {
  const reading = readForm(gridLiteral(text).grid);
  if (reading.kind !== 'form') throw new Error(`${reading.kind}: ${reading.why}`);
  return reading.form;
}

/** `产出指标/数量指标 | 培训人数 | 10 | ≥50 | 40 | 8`, `-` where the form has no such column. */
export function rowsOf(form: Form): readonly string[] {
  return form.indicators.map((indicator) =>
    [
      pathOf(indicator.group),
      indicator.name.text,
      indicator.points?.toString() ?? '-',
      indicator.expected?.text ?? '-',
      indicator.actual?.text ?? '-',
      claimedOf(indicator),
    ].join(' | '),
  );
}

/** `5 没有权重…`, the row as people count it. */
export function skippedOf(form: Form): readonly string[] {
  return form.skipped.map(({ row, why }) => `${row + 1} ${why}`);
}

/** `产出指标 50 40`: a group with its weights as printed, top to bottom. */
export function groupsOf(form: Form): readonly string[] {
  return form.groups.map((group) =>
    [pathOf(group), ...group.weights.map(({ points }) => points?.toString() ?? '?')].join(' '),
  );
}

function pathOf(group: Group | null): string {
  if (group === null) return '';
  return group.parent === null ? group.name : `${pathOf(group.parent)}/${group.name}`;
}

function claimedOf({ score, claimed }: Indicator): string {
  return score === null ? '-' : (claimed?.toString() ?? score.text);
}
