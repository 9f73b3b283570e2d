import { givesNoReason } from '../language/blank';
import type { Form, Indicator } from './form';

/** True if the form says why a row lost points: in its reason cell, or below the table for all rows. */
export function hasReason({ reasonBlock }: Form, { reason }: Indicator): boolean {
  if (reasonBlock !== null && !givesNoReason(reasonBlock)) return true;
  return reason !== null && !givesNoReason(reason);
}
