import type { Severity } from '../../engine/report/report';
import type { CheckedForm } from '../checked-form';
import { isAtLeast } from '../words/severity';
import { compareRounds, type RoundResult } from './compare-rounds';
import { earlierLike, identityOf, type FormIdentity } from './earlier-form';
import type { EarlierForm } from './round-json';
import { spotsOf, type SpotPlace } from './spot';

/** A finding of now, as much of it as a comparison goes by. */
export interface NowSpot extends SpotPlace {
  readonly severity: Severity;
}

/** What became of the findings of a form beside the round before; of a form that is new, all is new. */
export function roundOf<Now extends NowSpot>(
  form: FormIdentity,
  now: readonly Now[],
  round: readonly EarlierForm[],
): RoundResult<Now> {
  return roundBeside(earlierLike(form, round), now);
}

/** The same where the form of the last round is known; null where it had none. */
export function roundBeside<Now extends NowSpot>(
  earlier: EarlierForm | null,
  now: readonly Now[],
): RoundResult<Now> {
  if (earlier === null) return compareRounds(null, now);
  // Of what that round did not tell, nobody knows whether it is new.
  return compareRounds(
    earlier.spots,
    now.filter(({ severity }) => isAtLeast(severity, earlier.least)),
    earlier.listed,
  );
}

/** The same for a form with its report at hand; null where no round is given. */
export function roundOfChecked(
  checked: CheckedForm,
  round: readonly EarlierForm[] | null,
): RoundResult | null {
  return round === null ? null : roundOf(identityOf(checked), spotsOf(checked.report), round);
}
