import type { Indicator } from '../form';
import type { Measure } from './measure';
import { normalise } from './normalise';
import { type Target, withoutNature } from './target';
import { sameWords } from './tier-words';

/** 无, 零, 没有, 未发生, 未发生安全事故: that nothing happened, and what it is that did not. */
const NOTHING =
  /^(?:(?:从?未|没有?|不|零|无)(?:发生|出现)过?|零|无|没有(?=$))(?:任何)?(.*?)(?:发生|出现)?$/;
/** A target in words that something must not happen: 不发生安全事故, 零事故. */
const MUST_NOT = /^(?:未|没有|不|零|无)(?:发生|出现)|^[零无].{0,12}(?:事故|事件|案件|投诉)$/;

/**
 * True if the actual value says that nothing happened of what must not happen at all (0次, ≤0, 不发生):
 * there, and only there, 无 is a value and no blank. Cells that say the same are a matter of words.
 */
export function meansNone(indicator: Indicator, target: Target, measure: Measure): boolean {
  const expected = withoutNature(plain(indicator.expected?.text ?? ''));
  const actual = plain(indicator.actual?.text ?? '');
  if (target.kind === 'words') {
    if (!MUST_NOT.test(expected) || sameWords(expected, actual)) return false;
    if (measure.kind === 'number') return measure.operator === '' && measure.value.isZero();
  } else if (!isZero(target)) return false;
  if (measure.kind !== 'blank' && measure.kind !== 'words') return false;
  const what = NOTHING.exec(actual)?.[1];
  if (what === undefined) return false;
  return expected.includes(what) || normalise(indicator.name.text).includes(what);
}

function isZero(target: Target): boolean {
  return target.kind === 'number' && target.direction === 'atMost' && target.value.isZero();
}

function plain(text: string): string {
  return normalise(text).replace(/[。.]$/, '');
}
