import { ZERO } from '../decimal';
import { isUpward } from '../language/bounds';
import type { Measure } from '../language/measure';
import { phrase } from '../language/phrases';
import { isRank } from '../language/ranks';
import type { Asked } from '../language/reading';
import type { Target } from '../language/target';
import { has } from '../language/tokens';
import { isCounted } from './units';

/** A name of what a form wishes away and no more: 重大信息安全事故, 违规问题数; not 投诉办结率. */
const EVIL_NAME = phrase(
  "evil matter? '发生'? unit? '数'? '量'? $$",
  "evil matter? '发生'? unit? '数'? '量'? '(' ~5 ')' $$",
);
/** A target in words that something must not happen: 不发生安全事故, 零事故, 无违规情况, 杜绝事故发生. */
const MUST_NOT = phrase(
  '^^ nobody/forbidding happen',
  '^^ nothing ~12 evil/matter $$',
  '^^ forbidding ~12 evil/matter happen? $$',
);
/** The same where it is all that stands there: what must not happen is the row's own name. */
const MUST_NOT_AT_ALL = phrase('^^ nobody happen $$', '^^ forbidding happen? $$');
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

/** What a row asks for: 无 and 不发生 are 0 where the indicator is 重大信息安全事故 or the like. */
export function wishedAway(target: Target, { name, expected }: Asked): Target {
  const isNone =
    target.kind === 'blank'
      ? expected.plain === '无'
      : target.kind === 'words' && MUST_NOT_AT_ALL.test(expected.tokens);
  if (!isNone || !EVIL_NAME.test(name.tokens)) return target;
  return { ...NONE_AT_ALL, says: target.says };
}

/** The target 0 where what must not happen (零事故) was counted (2起). */
export function countedAgainst(
  target: Target,
  measure: Measure,
  { name, expected }: Asked,
): Target {
  if (target.kind !== 'words' || measure.kind !== 'number') return target;
  const isCount = measure.says.isCount && measure.value.greaterThan(0) && isCounted(measure.unit);
  if (!isCount || !MUST_NOT.test(expected.tokens)) return target;
  const isEvil = expected.tokens.some((token) => has(token, 'evil'));
  return isEvil || EVIL_NAME.test(name.tokens) ? { ...NONE_AT_ALL, says: target.says } : target;
}

/**
 * The actual value 0 where it says that nothing happened of what must not happen (0次, ≤0, 不发生), or
 * only so often (小于5次): there, and only there, 无 is a value and no blank. Cells that say the same in words are a
 * matter of words.
 */
export function orNone(measure: Measure, target: Target, asked: Asked): Measure {
  const { expected } = asked;
  const none: Measure = { kind: 'none', says: measure.says };
  if (target.kind === 'words') {
    if (!MUST_NOT.test(expected.tokens) || measure.says.same) return measure;
    if (measure.kind === 'number')
      return measure.operator === '' && measure.value.isZero() ? none : measure;
  } else if (!allowsNone(target, measure, asked)) return measure;
  if (measure.kind !== 'blank' && measure.kind !== 'words') return measure;
  return measure.says.nothing === null ? measure : none;
}

/**
 * Of an upper bound on what is counted (小于5次, ≤1起) 无 is 0; of money, time, a share or a rank it may
 * be a blank, and only 未发生 is none.
 */
function allowsNone(target: Target, { says }: Measure, { name, expected }: Asked): boolean {
  if (target.kind !== 'number' || isUpward(target.direction)) return false;
  if (target.value.isZero()) return target.direction === 'atMost';
  if (target.bare || isRank(expected.tokens)) return false;
  if (says.nothing === 'happened' || isCounted(target.unit)) return true;
  return target.unit === '' && !target.percent && EVIL_NAME.test(name.tokens);
}
