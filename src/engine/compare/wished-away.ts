import { ZERO } from '../decimal';
import type { Indicator } from '../model/form';
import type { Plain } from '../language/plain';
import { parseTarget, type Target, withoutNature } from '../language/target';

/** What a form wishes away. */
const EVIL = '(?:事故|事件|案件|投诉|违规|违纪|违法|差错|纠纷|舆情)';
/** A name of such a thing and no more: 重大信息安全事故, 违规问题数; not 投诉办结率. */
const EVIL_NAME = new RegExp(
  `${EVIL}(?:问题|情况|现象|行为)?(?:发生)?(?:数|数量|次数|起数|件数)?$`,
);
/** A target in words that something must not happen: 不发生安全事故, 零事故, 无违规情况. */
const MUST_NOT = new RegExp(
  `^(?:未|没有|不|零|无)(?:发生|出现)|^[零无].{0,12}(?:${EVIL}|情况|现象|行为)$`,
);
const NONE_AT_ALL: Target = {
  kind: 'number',
  direction: 'atMost',
  bare: false,
  value: ZERO,
  percent: false,
  scaled: false,
  unit: '',
};

/** What a row asks for: 无 is no blank but 0 where the indicator is 重大信息安全事故 or the like. */
export function targetOf({ name, expected }: Indicator, year: number | null): Target {
  const wished = expected !== null && withoutNature(expected.plain) === '无';
  return wished && EVIL_NAME.test(name.plain) ? NONE_AT_ALL : parseTarget(expected, year);
}

/** True if an expected value says that something must not happen. */
export function mustNotHappen(expected: Plain): boolean {
  return MUST_NOT.test(expected);
}
