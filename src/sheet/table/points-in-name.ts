import { Decimal } from '../../engine/decimal';
import { normalise } from '../../engine/language/plain';

/** Points at the end of a name: 产出指标(50分), 满意度10分. */
const IN_NAME = /^(.*?)(?:\((\d+(?:\.\d+)?)分\)|(?<![\d.])(\d+(?:\.\d+)?)分)$/;
/** Names are short; a longer text is prose, and not worth searching. */
const LONGEST_NAME = 200;

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
