import { isBroken } from '../../engine/language/cell-value';
import { isFigure } from '../../engine/language/figures';
import { NO_TEXT, normalise, type Plain } from '../../engine/language/plain';
import type { Entry, ExpectedParts } from '../../engine/model/form';
import { quoted } from '../cells/entry';
import { isFilled } from '../cells/filled';

/** The parts of a target beside what was reached. */
interface Asked extends ExpectedParts {
  readonly actual: Entry | null;
}

/** 万, 亿 or ‰ in the unit's column holds for the actual value as well, if that is a bare number. */
const SCALED_UNIT = /^[万亿‰]/;
const MONTH = /^(?:[1-9]|1[0-2])$/;
const AT_LEAST = /^(?:[≥>]|正向|大于|不少于|不低于)/;
/** 年月 beside 2023年11月 only says how the date is written. */
const DATE_UNIT = /^[年月日]+$/;

/**
 * 指标性质 `≥`, 指标值 `90`, 度量单位 `%` → `≥90%`, in the cell of 指标值. Words stay as they are, and
 * so does a number whose unit (万亩, ‰) holds for the bare actual value too.
 */
export function joinExpected({ nature, value, unit, actual }: Asked): Entry | null {
  if (value === null || !isFilled(value) || !/\d/.test(value.plain)) return value;
  if (isBroken(value)) return value;
  const parts = [nature, value, isTaken(unit, value.plain, actual) ? null : unit].filter(isPart);
  if (parts.length === 1) return value;
  const text = parts.map((part) => part.text.trim()).join('');
  // A date is read otherwise than it shows, joined or not.
  return quoted(value.cell, text, normalise(parts.map(({ plain }) => plain).join('')));
}

/**
 * 11 beside ≤12 under 月 is 11月: what is due by a month is done in one, quoted as typed. At least so
 * many 月 may be months that something goes on.
 */
export function inMonth(actual: Entry | null, { unit, nature }: ExpectedParts): Entry | null {
  if (actual === null || unit?.plain !== '月' || !MONTH.test(actual.plain)) return actual;
  return AT_LEAST.test(nature?.plain ?? '')
    ? actual
    : quoted(actual.cell, actual.text, normalise(`${actual.plain}月`));
}

/** True if the unit is not to be joined: the value has it, or the bare actual value shares it. */
function isTaken(unit: Entry | null, value: Plain, actual: Entry | null): boolean {
  const { plain } = isPart(unit) ? unit : { plain: NO_TEXT };
  if (value.endsWith(plain) || (DATE_UNIT.test(plain) && /[年月日]/.test(value))) return true;
  return SCALED_UNIT.test(plain) && actual !== null && isFigure(actual.plain);
}

function isPart(entry: Entry | null): entry is Entry {
  return entry !== null && isFilled(entry) && !isBroken(entry);
}
