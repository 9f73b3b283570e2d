import { sameScore, type Decimal } from '../decimal';
import type { Form, UnreadNumber } from './form';

/** A number of the form that was not read and that makes up a difference; null without one. */
export function unreadOf({ unread }: Form, difference: Decimal): UnreadNumber | null {
  return unread.find(({ points }) => sameScore(points, difference)) ?? null;
}
