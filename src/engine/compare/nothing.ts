import type { Entry, Indicator } from '../model/form';
import type { Measure } from '../language/measure';
import { NO_TEXT, type Plain } from '../language/plain';
import { type Target, withoutNature } from '../language/target';
import { sameWords } from '../language/tier-words';
import { mustNotHappen } from './wished-away';

/** 无, 零, 没有, 未发生, 未发生安全事故: that nothing happened, and what it is that did not. */
const NOTHING =
  /^(?:(?:从?未|没有?|不|零|无)(?:发生|出现)过?|零|无|没有(?=$))(?:任何)?(.*?)(?:发生|出现)?$/;
/** Units that count nothing but incidents. */
const INCIDENT = /^[起例宗]$/;
/** 未发生 says by itself what 无 may leave out. */
const NOT_HAPPENED = /^(?:从?未|没有?)(?:发生|出现)/;

/**
 * True if the actual value says that nothing happened of what must not happen (0次, ≤0, ≤1起, 不发生):
 * there, and only there, 无 is a value and no blank. Cells that say the same in words are a matter
 * of words.
 */
export function meansNone(indicator: Indicator, target: Target, measure: Measure): boolean {
  const expected = withoutNature(withoutStop(indicator.expected));
  const actual = withoutStop(indicator.actual);
  if (target.kind === 'words') {
    if (!mustNotHappen(expected) || sameWords(expected, actual)) return false;
    if (measure.kind === 'number') return measure.operator === '' && measure.value.isZero();
  } else if (!allowsNone(target, actual)) return false;
  if (measure.kind !== 'blank' && measure.kind !== 'words') return false;
  const what = NOTHING.exec(actual)?.[1];
  if (what === undefined) return false;
  return expected.includes(what) || indicator.name.plain.includes(what);
}

/** 0 keeps the target, and no other reading of the words is left: 无 against ≤5次 may be a blank. */
function allowsNone(target: Target, actual: Plain): boolean {
  if (target.kind !== 'number' || target.direction !== 'atMost') return false;
  if (target.value.isZero()) return true;
  return INCIDENT.test(target.unit) || NOT_HAPPENED.test(actual);
}

function withoutStop(entry: Entry | null): Plain {
  return (entry?.plain ?? NO_TEXT).replace(/[。.]$/, '');
}
