import { comparison, type NumberMeasure } from '../compare/comparison';
import { isGeneralUnit, isSameUnit, unitScale } from '../compare/units';
import { isUpward } from '../language/bounds';
import { compareDays } from '../language/calendar';
import { isMoney } from '../language/money';
import { NO_TEXT } from '../language/plain';
import { findQuantities } from '../language/quantities';
import { coreOf, read, type Asked, type Reading } from '../language/reading';
import { withoutNature, type NumberTarget } from '../language/target';
import { Telling } from '../language/telling';
import { has } from '../language/tokens';
import { wordList } from '../language/word-list';
import type { Wording } from '../language/wording';
import type { Assessment } from '../scoring/assessment';
import { leavesSideOpen } from '../scoring/side';

/** What two targets of one indicator differ in; `open` is for a person to say, and why. */
export type TargetChange =
  | { readonly kind: 'value' | 'unit' | 'direction' | 'missing' }
  | { readonly kind: 'open'; readonly why: string };

const BY_HOW_MUCH = wordList('降幅 减幅');
const VALUE: TargetChange = { kind: 'value' };
const UNCLEAR = '两处的写法不同，程序看不出是不是一回事';

/**
 * What the target of a row says otherwise than the same row of another document; null where both ask
 * for the same, however they are spelt (≥300家次 and 不少于300家次, 90% and 0.9), or where there is
 * nothing to go by. `year` is that of the form, for dates that name none.
 */
export function targetChange(
  now: Assessment,
  was: Assessment,
  year: number | null,
): TargetChange | null {
  const [a, b] = [now.target, was.target];
  if (a.kind === 'broken' || b.kind === 'broken' || b.kind === 'blank') return null;
  if (a.kind === 'blank') return { kind: 'missing' };
  const [here, there] = [readingOf(now, year), readingOf(was, year)];
  if (coreOf(here) === coreOf(there)) return null;
  if (a.kind === 'number' && b.kind === 'number') {
    const falls = isFall(a, now) && isFall(b, was);
    return numbers(a, b, now, { here, there, falls });
  }
  if (a.kind === 'range' && b.kind === 'range') {
    if (a.percent !== b.percent || a.unit !== b.unit) return { kind: 'open', why: UNCLEAR };
    return a.low.equals(b.low) && a.high.equals(b.high) ? null : VALUE;
  }
  if (a.kind === 'deadline' && b.kind === 'deadline')
    return compareDays(a.day, b.day) === 0 ? null : VALUE;
  return words(here, there);
}

interface Readings {
  readonly here: Reading;
  readonly there: Reading;
  /** Both are of a fall, whether target or name says so: 投诉 同比下降30%, 投诉同比降幅 ≥30%. */
  readonly falls: boolean;
}

function isFall(
  { says }: { readonly says: Wording },
  { indicator: { name } }: Assessment,
): boolean {
  if (says.change === 'falls' || BY_HOW_MUCH.isIn(name.plain)) return true;
  return read(name.plain, null).tokens.some((token) => has(token, 'falling'));
}

function numbers(
  a: NumberTarget & { says: Wording },
  b: NumberTarget & { says: Wording },
  { indicator }: Assessment,
  { here, there, falls }: Readings,
): TargetChange | null {
  const name = indicator.name.plain;
  const [from, to] = [unitOf(b), unitOf(a)];
  const apart = from !== '' && to !== '' && !isSameUnit(from, to) && unitScale(from, to) === null;
  const asked: Asked = { name: read(name, null), expected: here };
  const terms = comparison(a, asMeasure(b, new Telling(there, asked)), name);
  const isAlike = a.percent === b.percent && from === to;
  if (terms.why !== null && falls && isAlike)
    return a.value.equals(b.value) && !turned(a, b, name) ? null : VALUE;
  if (terms.why !== null) return apart ? { kind: 'unit' } : { kind: 'open', why: terms.why };
  if (!terms.expected.equals(terms.actual)) return VALUE;
  if (turned(a, b, name)) return { kind: 'direction' };
  return apart && !isGeneralUnit(from) && !isGeneralUnit(to) ? { kind: 'unit' } : null;
}

/** A target as the other side of a comparison. */
function asMeasure(
  { value, percent, perMille, scaled, unit }: NumberTarget,
  says: Telling,
): NumberMeasure {
  const measure = { kind: 'number', value, percent, perMille, scaled, unit } as const;
  return { ...measure, operator: '', side: null, doubt: null, says };
}

/** The other side is good; a bare number has none where it is money or of a kind that leaves it open. */
function turned(
  a: NumberTarget & { says: Wording },
  b: NumberTarget & { says: Wording },
  name: Assessment['indicator']['name']['plain'],
): boolean {
  if (isUpward(a.direction) === isUpward(b.direction)) return false;
  return ![a, b].some(
    (one) => one.bare && (isMoney(one.unit) || one.value.isZero() || leavesSideOpen(one, name)),
  );
}

/** Words are another target unless one text holds the other, or all their figures are the same. */
function words(here: Reading, there: Reading): TargetChange | null {
  const [a, b] = [coreOf(here), coreOf(there)];
  if (a.includes(b) || b.includes(a)) return null;
  const [own, other] = [figuresIn(here), figuresIn(there)];
  if (own === other) return own === '' ? VALUE : { kind: 'open', why: UNCLEAR };
  return own === '' || other === '' ? { kind: 'open', why: UNCLEAR } : VALUE;
}

function figuresIn({ tokens }: Reading): string {
  return findQuantities(tokens)
    .map(({ value, percent }) => `${value.toString()}${percent ? '%' : ''}`)
    .join(' ');
}

function unitOf({ percent, unit }: NumberTarget): string {
  return percent ? '%' : unit;
}

function readingOf({ indicator }: Assessment, year: number | null): Reading {
  return read(withoutNature(indicator.expected?.plain ?? NO_TEXT), year);
}
