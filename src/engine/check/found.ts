import { Decimal } from '../decimal';
import { isUnsigned } from '../language/figures';
import { sameCell } from '../model/cell';
import type { Found, Repair } from '../report/causes';
import type { OwnWords } from '../report/own-words';
import type { Problem } from '../rule';
import type { Steps } from '../steps';
import type { Examination, Spotted } from './examine';
import { messageOf } from './message';

/** What all rules find, each finding for itself. */
export function* foundIn(
  { problems }: Pick<Examination, 'problems'>,
  own: OwnWords,
): Steps<readonly Found[]> {
  const found: Found[] = [];
  for (const each of problems(() => true)) {
    found.push(foundAs(each, own));
    yield;
  }
  return found;
}

function foundAs({ rule, problem }: Spotted, own: OwnWords): Found {
  return {
    finding: {
      rule: rule.id,
      kind: problem.message,
      severity: problem.severity ?? rule.severity,
      cell: problem.cell,
      also: (problem.also ?? []).filter((cell) => !sameCell(cell, problem.cell)),
      message: messageOf(rule, problem, own),
      suggestion: problem.suggestion ?? null,
      choice: problem.choice ?? false,
      cause: null,
    },
    repairs: problem.repairs ?? suggested(problem),
  };
}

/** A suggestion that is a number may be tried. */
function suggested({ cell, suggestion }: Problem): readonly Repair[] {
  if (suggestion === undefined || !isUnsigned(suggestion)) return [];
  return [{ cell, points: new Decimal(suggestion) }];
}
