import { ZERO } from '../decimal';
import type { Measure } from '../language/measure';
import { phrase } from '../language/phrases';
import type { Asked } from '../language/reading';
import type { Target } from '../language/target';

/** A name of what a form wishes away and no more: 重大信息安全事故, 违规问题数; not 投诉办结率. */
const EVIL_NAME = phrase("evil matter? '发生'? unit? '数'? '量'? $$");
/** A target in words that something must not happen: 不发生安全事故, 零事故, 无违规情况. */
const MUST_NOT = phrase('^^ nobody happen', '^^ nothing ~12 evil/matter $$');
/** Units that count nothing but incidents. */
const INCIDENT = /^[起例宗]$/;
const NONE_AT_ALL = {
  kind: 'number',
  direction: 'atMost',
  bare: false,
  value: ZERO,
  percent: false,
  perMille: false,
  scaled: false,
  unit: '',
} as const;

/** What a row asks for: 无 is no blank but 0 where the indicator is 重大信息安全事故 or the like. */
export function wishedAway(target: Target, { name, expected }: Asked): Target {
  if (target.kind !== 'blank' || expected.plain !== '无' || !EVIL_NAME.test(name.tokens))
    return target;
  return { ...NONE_AT_ALL, says: target.says };
}

/**
 * The actual value 0 where it says that nothing happened of what must not happen (0次, ≤0, ≤1起,
 * 不发生): there, and only there, 无 is a value and no blank. Cells that say the same in words are a
 * matter of words.
 */
export function orNone(measure: Measure, target: Target, { expected }: Asked): Measure {
  const none: Measure = { kind: 'none', says: measure.says };
  if (target.kind === 'words') {
    if (!MUST_NOT.test(expected.tokens) || measure.says.same) return measure;
    if (measure.kind === 'number')
      return measure.operator === '' && measure.value.isZero() ? none : measure;
  } else if (!allowsNone(target, measure)) return measure;
  if (measure.kind !== 'blank' && measure.kind !== 'words') return measure;
  return measure.says.nothing === null ? measure : none;
}

/** 0 keeps the target, and no other reading of the words is left: 无 against ≤5次 may be a blank. */
function allowsNone(target: Target, { says }: Measure): boolean {
  if (target.kind !== 'number' || target.direction !== 'atMost') return false;
  if (target.value.isZero()) return true;
  return INCIDENT.test(target.unit) || says.nothing === 'happened';
}
