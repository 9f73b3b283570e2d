import { Decimal, sum } from '../decimal';
import { least } from '../extremes';
import type { Plain } from '../language/plain';

/** A part and what it is a part of, as a text counts them. */
export interface ToldShare {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** 96.9%(31户/32户). */
const FRACTION = /^[\d.]+%?\((\d+)([^\d()/]?)[/÷](\d+)([^\d()/]{0,4})\)$/;
const MONTHS = 12;
const DAYS = 31;
/** 发放100份, 回收有效问卷98份. */
const ASKED = /(发放|回收|收回|有效)[^\d,;。、()]{0,6}(\d+)[份人户名张]/g;
/** 满意95份, 非常满意80人. */
const CONTENT = /(不?)满意[^\d,;。、()%]{0,3}(\d+)[份人户名张]/g;

/** The parts behind a rate: 148 and 150 of 100%(148/150). (12/31) may be a day. */
export function fractionIn(text: Plain): readonly ToldShare[] {
  const [, part, unit, whole, other] = FRACTION.exec(text) ?? [];
  if (part === undefined || whole === undefined || Number(whole) === 0) return [];
  const isDay = !unit && !other && Number(part) <= MONTHS && Number(whole) <= DAYS;
  return isDay ? [] : [{ part: new Decimal(part), whole: new Decimal(whole) }];
}

/**
 * What a survey may come to by what it counts, first those who were content of all that came back:
 * 发放100份,回收98份,满意95份. None where two surveys are counted.
 */
export function surveyIn(text: Plain): readonly ToldShare[] {
  const asked = [...text.matchAll(ASKED)];
  const wholes = new Set(asked.map(([, , count]) => Number(count)));
  const content = [...text.matchAll(CONTENT)];
  if (new Set(asked.map(([, what]) => what)).size < asked.length) return [];
  const parts = content.flatMap(([, not, count = '']) => (not === '' ? [new Decimal(count)] : []));
  // 非常满意80份,满意15份 may be told of the first or of both.
  const sums = parts.map((_, at) => sum(parts.slice(0, parts.length - at)));
  const fewest = least(wholes);
  return [...wholes]
    .toSorted((a, b) => a - b)
    .flatMap((whole) => sums.map((part) => ({ part, whole: new Decimal(whole) })))
    .filter(({ part }) => fewest > 0 && part.lessThanOrEqualTo(fewest));
}
