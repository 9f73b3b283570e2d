import type { Decimal } from '../decimal';
import { findQuantities } from './quantity';

const NUMBER = String.raw`[-+]?\d+(?:,\d{3})*(?:\.\d+)?`;
const TOLERANCE = new RegExp(String.raw`^(?:±|\+/-|\+[-/])(${NUMBER})(.*)$`);
/** A minus right before the second end is its sign where another sign already parts the ends: -10~-5. */
const TO = '(?:[~—–至到](?=-)|[-~—–至到]+)';
const SPAN = new RegExp(String.raw`^(${NUMBER})([^\d~—–至到-]*)${TO}(${NUMBER})(.*)$`);

/** Both ends included; ±10% is −10 to 10. */
export interface RangeTarget {
  readonly kind: 'range';
  readonly low: Decimal;
  readonly high: Decimal;
  readonly percent: boolean;
  /** It is written with 万 or 亿. */
  readonly scaled: boolean;
  /** 件, 场(次) …; '' where none is written. */
  readonly unit: string;
}

/** ±10%, 90%-95%, 3至5场: a range, or null. Ends that do not rise are no range. */
export function rangeOf(text: string): RangeTarget | null {
  const tolerance = TOLERANCE.exec(text);
  if (tolerance !== null) {
    const [high] = findQuantities(`${tolerance[1]}${tolerance[2]}`);
    if (high === undefined) return null;
    const { percent, scaled, unit } = high;
    return { kind: 'range', low: high.value.negated(), high: high.value, percent, scaled, unit };
  }
  const span = SPAN.exec(text);
  if (span === null || /[年月日/]/.test(text)) return null;
  const tail = `${span[3]}${span[4]}`;
  const highs = findQuantities(tail);
  const [high] = highs;
  // The first end borrows unit and scale from the second: 3-5万元, 90-95%.
  const own = span[2] === '' ? tail.slice(span[3]?.length) : span[2];
  const [low] = findQuantities(`${span[1]}${own}`);
  if (low === undefined || high === undefined || highs.length > 1) return null;
  if (low.percent !== high.percent || !low.value.lessThan(high.value)) return null;
  const { percent, scaled, unit } = high;
  return { kind: 'range', low: low.value, high: high.value, percent, scaled, unit };
}
