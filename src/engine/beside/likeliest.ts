import type { Form } from '../model/form';
import { fieldText } from '../model/form-facts';
import { spelledName } from './row-name';
import { isSameProject } from './subject';

/**
 * Which of several documents belongs to a form: of those of its project, else of all, the one that
 * shares the most names with it. Null where there is none.
 */
export function likeliest<Document extends { readonly form: Form }>(
  form: Form,
  documents: readonly Document[],
): Document | null {
  const project = fieldText(form, '项目名称');
  const own = documents.filter((one) => {
    const other = fieldText(one.form, '项目名称');
    return project !== null && other !== null && isSameProject(project, other);
  });
  const names = new Set(form.indicators.map(spelledName));
  const shared = (one: Document): number =>
    one.form.indicators.filter((row) => names.has(spelledName(row))).length;
  const [best = null] = (own.length > 0 ? own : documents).toSorted(
    (a, b) => shared(b) - shared(a),
  );
  return best;
}
