import { Decimal } from '../../engine/decimal';
import type { Plain } from '../../engine/language/plain';

/** Points at the end of a name: 产出指标(50分), 满意度10分. */
const IN_NAME = /\((\d+(?:\.\d+)?)分\)$|[^\d.](\d+(?:\.\d+)?)分$/;
/** Names are short; a longer text is prose, and not worth searching. */
const LONGEST_NAME = 200;

/** A name without the points it carries, and these; null where it carries none. */
export function pointsInName(name: Plain): {
  readonly name: string;
  readonly points: Decimal | null;
} {
  const match = mayHold(name) ? IN_NAME.exec(name) : null;
  const literal = match?.[1] ?? match?.[2];
  if (match === null || literal === undefined) return { name, points: null };
  const bare = name.slice(0, match[1] === undefined ? match.index + 1 : match.index);
  return bare === '' ? { name, points: null } : { name: bare, points: new Decimal(literal) };
}

function mayHold(name: Plain): boolean {
  return name.length <= LONGEST_NAME && (name.endsWith('分') || name.endsWith('分)'));
}
