import type { Decimal } from '../decimal';
import { NO_TEXT, type Plain } from './plain';
import { findQuantities, type Quantity } from './quantities';

const NUMBER = String.raw`[-+]?\d+(?:,\d{3})*(?:\.\d+)?`;
/** ±10%, or 90%±2% around a middle. */
const TOLERANCE = new RegExp(
  String.raw`^(?:(${NUMBER})([^\d±+]*))?(?:±|\+/-|\+[-/])(${NUMBER})(.*)$`,
);
/** 误差±5%, 波动不超过±10%, 合格率90%±2%: words before it, unless they ask for more than the tolerance. */
const LEAD =
  /^(?!.*(?<!不得?|不[应能可]|未)(?:超|大于|高于|≥|>))[\p{Script=Han}:≤<]+(?=±|\d[^±]*±)/u;
/** A minus right before the second end is its sign where another sign already parts the ends: -10~-5. */
const TO = '(?:[~—–至到](?=-)|[-~—–至到]+)';
const SPAN = new RegExp(String.raw`^(${NUMBER})([^\d~—–至到-]*)${TO}(${NUMBER})(.*)$`);

/** What a pattern found, the whole first. */
type Groups = readonly (Plain | undefined)[];

/** 1-3月 is a span of time, 3-5/6 nobody knows what; 3-5万元/座 is a range. */
const NO_RANGE = /[年月日]|\/\d/;

/** Both ends included; ±10% is −10 to 10, 90%±2% is 88 to 92. */
export interface RangeTarget {
  readonly kind: 'range';
  readonly low: Decimal;
  readonly high: Decimal;
  readonly percent: boolean;
  /** It is written with 百, 千, 万 or 亿. */
  readonly scaled: boolean;
  /** 件, 场(次) …; '' where none is written. */
  readonly unit: string;
}

/** ±10%, 90%±2%, 90%-95%, 3至5场: a range, or null. Ends that do not rise are no range. */
export function rangeOf(text: Plain): RangeTarget | null {
  const tolerance = text.replace(LEAD, '').match(TOLERANCE);
  if (tolerance !== null) return aroundMiddle(tolerance);
  const span = text.match(SPAN);
  return span === null || NO_RANGE.test(text) ? null : betweenEnds(span);
}

/** 90±5% may be of the 90 or of a hundred, so that a middle has its own % or the tolerance none. */
function aroundMiddle([
  ,
  middle,
  unit = NO_TEXT,
  tolerance = NO_TEXT,
  tail = NO_TEXT,
]: Groups): RangeTarget | null {
  const by = onlyOne(tolerance.concat(tail));
  if (by === null) return null;
  if (middle === undefined) return rangeBetween(by.value.negated(), by);
  const around = onlyOne(middle.concat(unit === '' && !by.percent ? tail : unit));
  if (around === null || around.percent !== by.percent || around.scaled !== by.scaled) return null;
  if (by.unit !== '' && by.unit !== around.unit) return null;
  const { value } = around;
  return rangeBetween(value.minus(by.value), { ...around, value: value.plus(by.value) });
}

function betweenEnds([
  ,
  first = NO_TEXT,
  ownUnit = NO_TEXT,
  second = NO_TEXT,
  rest = NO_TEXT,
]: Groups): RangeTarget | null {
  const tail = second.concat(rest);
  const high = onlyOne(tail);
  // The first end borrows unit and scale from the second: 3-5万元, 90-95%.
  const own = ownUnit === '' ? rest : ownUnit;
  const [low] = findQuantities(first.concat(own));
  if (low === undefined || high === null || low.percent !== high.percent) return null;
  return rangeBetween(low.value, high);
}

function onlyOne(text: Plain): Quantity | null {
  const [one, ...more] = findQuantities(text);
  return one === undefined || more.length > 0 ? null : one;
}

/** The range up to the quantity, in its terms; null where its ends do not rise. */
function rangeBetween(
  low: Decimal,
  { value, percent, scaled, unit }: Quantity,
): RangeTarget | null {
  if (!low.lessThan(value)) return null;
  return { kind: 'range', low, high: value, percent, scaled, unit };
}
