import { Decimal } from '../decimal';
import { isUnsigned } from '../language/figures';
import { sameCell } from '../model/cell';
import type { Cell, Form } from '../model/form';
import { withGrade, withPoints } from '../model/with-points';
import type { Steps } from '../steps';
import { MOST_INDICATORS, nameOf } from './causes';
import type { Finding } from './report';

/** What is examined again, and again without what has proved unsafe. */
const MOST_ROUNDS = 4;
/** The grade follows from the total, and the total from the rows. */
const SUMS = 2;

/** A finding that says what to type. */
export type Suggesting = Finding & { readonly suggestion: string };

type Typing = Pick<Suggesting, 'cell' | 'suggestion'>;

/** The form after some repairs, with all that was typed. */
interface Mended {
  readonly typed: readonly Suggesting[];
  readonly left: readonly Finding[];
}

/**
 * The suggestions that may all be taken at once: each follows from the form with nothing to choose, and
 * together they mend what they are for and bring up nothing new. That is tried on the form, never
 * believed. Sums and the grade come last, as they will be once the rows are right.
 *
 * @param open the findings nobody has put aside
 * @param all what was found, also what was put aside
 * @param mayType false of a cell that nobody can type into; a sum there comes by itself
 * @param examine what a check of another form finds
 */
export function* safeRepairs(
  form: Form,
  open: readonly Finding[],
  all: readonly Finding[],
  mayType: (cell: Cell) => boolean,
  examine: (form: Form) => Steps<readonly Finding[]>,
): Steps<readonly Suggesting[]> {
  if (form.indicators.length > MOST_INDICATORS) return [];
  const known = new Set(all.map(nameOf));
  const shut = new Set(all.filter((one) => !open.includes(one)).map(nameOf));
  const isOpen = (one: Finding): boolean => !shut.has(nameOf(one));
  let tried = alone(open.filter(isSure)).filter(({ cell }) => !isSum(form, cell) && mayType(cell));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { typed, left } = yield* mended(form, tried, isOpen, examine);
    const bad = new Set(left.map(nameOf));
    const fresh = left.filter((one) => !known.has(nameOf(one)));
    const failed = typed.filter((one) => bad.has(nameOf(one)));
    if (fresh.length === 0 && failed.length === 0) return typed.filter(({ cell }) => mayType(cell));
    const rows = new Set([...fresh, ...failed].map(({ cell }) => cell.row));
    const kept = tried.filter(({ cell }) => !rows.has(cell.row));
    if (kept.length === tried.length) return [];
    tried = kept;
  }
  return [];
}

/** Types the suggestions, and then the sums of what they gave. */
function* mended(
  form: Form,
  suggestions: readonly Suggesting[],
  isOpen: (finding: Finding) => boolean,
  examine: (form: Form) => Steps<readonly Finding[]>,
): Steps<Mended> {
  const typed: Suggesting[] = [];
  let now = form;
  let left: readonly Finding[] = [];
  let next = suggestions;
  for (let round = 0; round <= SUMS; round += 1) {
    for (const one of next) {
      const after = withSuggestion(now, one);
      if (after === null) continue;
      now = after;
      typed.push(one);
    }
    left = yield* examine(now);
    const unsettled = left.filter(isOpen).filter((one) => changesSum(now, one));
    if (unsettled.length > 0) break;
    next = alone(left.filter(isOpen).filter(isSure)).filter(
      ({ cell }) => isSum(form, cell) && !typed.some((one) => sameCell(one.cell, cell)),
    );
    if (next.length === 0) break;
  }
  return { typed, left };
}

function isSure(finding: Finding): finding is Suggesting {
  return finding.suggestion !== null && !finding.choice && finding.cause === null;
}

/** Two that want different things in one cell are a choice. */
function alone(suggestions: readonly Suggesting[]): readonly Suggesting[] {
  return suggestions.filter(
    (one, at) =>
      suggestions.findIndex(({ cell }) => sameCell(cell, one.cell)) === at &&
      suggestions.every(
        ({ cell, suggestion }) => !sameCell(cell, one.cell) || suggestion === one.suggestion,
      ),
  );
}

/** A row that is still to be mended, so that nobody knows yet what the rows come to. */
function changesSum(form: Form, { cell, suggestion }: Finding): boolean {
  if (suggestion === null || isSum(form, cell)) return false;
  return withSuggestion(form, { cell, suggestion }) !== null;
}

function withSuggestion(form: Form, { cell, suggestion }: Typing): Form | null {
  if (!isUnsigned(suggestion)) return withGrade(form, cell, suggestion);
  return withPoints(form, cell, new Decimal(suggestion));
}

/** A cell that says what other cells come to. */
export function isSum({ total, totalAbove, subtotals }: Form, cell: Cell): boolean {
  const sums = [total ?? [], totalAbove ?? [], subtotals].flat();
  const cells = sums.flatMap(({ score, weights }) => [score, ...weights.map(({ entry }) => entry)]);
  return [...cells, total?.grade].some((entry) => entry && sameCell(entry.cell, cell));
}
