import { Decimal, HUNDRED } from '../engine/decimal';
import type { Entry } from '../engine/form';
import { normalise } from '../engine/values/normalise';

/** A number typed as text, the way people write points: `２.２２`, `1,000`, `2.22分`, `2.22%`. */
const TYPED = /^([+-]?\d+(?:,\d{3})*(?:\.\d+)?)[分%]?$/;
/** Points at the end of a name: 产出指标(50分), 数量指标(10), 满意度10分. */
const IN_NAME = /^(.*?)(?:\((\d+(?:\.\d+)?)分?\)|(\d+(?:\.\d+)?)分)$/;
/** Names are short; a long text is prose, and not worth searching. */
const LONGEST_NAME = 200;

/**
 * A weight or score as points of 100; null where the cell holds no number. 0.0222 shown as 2.22%
 * means 2.22 points.
 */
export function pointsOf(entry: Entry): Decimal | null {
  if (entry.number !== null) return entry.percent ? entry.number.times(HUNDRED) : entry.number;
  if (entry.kind !== 'text' || entry.text.length > LONGEST_NAME) return null;
  const literal = TYPED.exec(normalise(entry.text))?.[1];
  return literal === undefined ? null : new Decimal(literal.replaceAll(',', ''));
}

/** A name in its bare spelling and the points it carries; null where it carries none. */
export function pointsInName(text: string): {
  readonly name: string;
  readonly points: Decimal | null;
} {
  const bare = text.length > LONGEST_NAME ? text : normalise(text);
  const [, name, bracketed, plain] = IN_NAME.exec(bare) ?? [];
  const literal = bracketed ?? plain;
  if (name === undefined || name === '' || literal === undefined)
    return { name: bare, points: null };
  return { name, points: new Decimal(literal) };
}
