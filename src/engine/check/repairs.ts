import type { Cell, Form } from '../model/form';
import { DEFAULT_OPTIONS, type Options } from '../options';
import { ownWords } from '../report/own-words';
import type { Finding, Report } from '../report/report';
import { safeRepairs, type Suggesting } from '../report/safe-repairs';
import type { Steps } from '../steps';
import { examiner } from './examine';
import { foundIn } from './found';

/**
 * The suggestions of a report that may all be taken at once. Each try is as long as a check, hence the
 * steps.
 *
 * @param open the findings not put aside
 * @param mayType false of a cell that nobody can type into
 */
export function repairsOf(
  { form, findings }: Report,
  open: readonly Finding[],
  mayType: (cell: Cell) => boolean,
  options: Options = DEFAULT_OPTIONS,
): Steps<readonly Suggesting[]> {
  const examine = examiner(form, options);
  const own = ownWords(form.headers);
  function* examined(other: Form): Steps<readonly Finding[]> {
    const found = yield* foundIn(yield* examine(other), own);
    return found.map(({ finding }) => finding);
  }
  return safeRepairs(form, open, findings, mayType, examined);
}
