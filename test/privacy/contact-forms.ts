import type { FormSheet } from '../fixtures/form-sheet';
import { ROWS_ABOVE, ROWS_BELOW } from './contact-rows';

const TOTAL = /^(?:合\s*计|总\s*分|总\s*计)/;

/**
 * The form with contacts at every place where forms have them, each on a sheet of its own named for
 * the place. Without its total, a table has no end but its last indicator.
 */
export function contactForms(form: FormSheet): readonly FormSheet[] {
  const open = form.rows.filter(
    (row) => !row.some((cell) => typeof cell === 'string' && TOTAL.test(cell)),
  );
  const above = Object.entries(ROWS_ABOVE).flatMap(([place, rows]) => [
    sheet(form, `${place}, first`, [...rows, ...form.rows]),
    sheet(form, `${place}, third`, [...form.rows.slice(0, 2), ...rows, ...form.rows.slice(2)]),
  ]);
  const below = Object.entries(ROWS_BELOW).flatMap(([place, rows]) => [
    sheet(form, `${place}, below`, [...form.rows, ...rows]),
    sheet(form, `${place}, no total`, [...open, ...rows]),
  ]);
  return [...above, ...below];
}

/** Its merges would be in other rows; reading does not need them. */
function sheet(form: FormSheet, name: string, rows: FormSheet['rows']): FormSheet {
  return { ...form, name, rows, merges: [] };
}
