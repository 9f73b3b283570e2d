import { isTimeUnit } from '../compare/units';
import { HUNDRED } from '../decimal';
import { isUpward } from '../language/bounds';
import { hasDigit } from '../language/signs';
import { wordList } from '../language/word-list';
import { isUnscored } from '../model/form-facts';
import { remembered } from '../once';
import type { Assessment } from '../scoring/assessment';

/** 1200-1300人: what was counted is one number. */
const SPAN = /^\D{0,6}\d[\d.,]*[-~—–至到]{1,2}\d[\d.,]*\D{0,6}$/;
const ABOUT = wordList('约 左右 上下 近1 近2 近3 近4 近5 近6 近7 近8 近9');
/** Words that only have one of these in them: 签约35家, 最近3次, 近3年35家. */
const NOT_ABOUT = wordList(
  '签约 节约 履约 预约 违约 公约 条约 合约 契约 制约 集约 续约 解约 邀约 毁约 守约 租约 立约 失约 赴约 ' +
    '约谈 约束 约定 约见 约请 约会 约访 约车 约课 上下游 上下级 上下班 左右岸 ' +
    '附近 最近 邻近 临近 靠近 近1年 近2年 近3年 近4年 近5年',
);

const ALL = wordList('全部 均');
const NOT = wordList('未 不 没 无');

/** True for a time limit as the actual value of another that it keeps: 20日内 of 30日内. */
export function isShorterLimit({ target, measure, met }: Assessment): boolean {
  if (target.kind !== 'number' || measure.kind !== 'number' || met !== true) return false;
  const { side } = measure;
  return isTimeUnit(target.unit) && side !== null && !isUpward(side) && !isUpward(target.direction);
}

/** What keeps an actual value from being the measured number that is asked for. */
export type Unmeasured = 'inapplicable' | 'words' | 'all' | 'about';

/** Why the actual value of a row with points, or of a form without any, is no measurement; null where it is one, or may be. */
export function unmeasuredBy(assessment: Assessment): Unmeasured | null {
  const { indicator, target, measure, unverified } = assessment;
  const { actual, claimed } = indicator;
  const isAlone = isUnscored(indicator);
  if (actual === null || (!isAlone && !claimed?.greaterThan(0))) return null;
  if (actual.plain.startsWith('不适用')) return isAlone ? null : 'inapplicable';
  if (target.kind !== 'number') return null;
  if (measure.kind === 'number') {
    const isMore = measure.side !== null && measure.operator === '';
    return isMore || isAbout(actual.plain) ? 'about' : null;
  }
  if (unverified === null || (measure.kind !== 'words' && measure.kind !== 'said')) return null;
  // 全部合格 beside 100% says how many, though in words.
  if (
    target.percent &&
    target.value.equals(HUNDRED) &&
    ALL.opens(actual.plain) &&
    !NOT.isIn(actual.plain)
  )
    return 'all';
  if (!hasDigit(actual.plain) || SPAN.test(actual.plain)) return 'words';
  return isAbout(actual.plain) ? 'about' : null;
}

/** 约35家, 签约约35家; not 签约35家. */
const isAbout = remembered(
  (text: string): boolean => ABOUT.isIn(text) && ABOUT.isIn(NOT_ABOUT.outOf(text)),
);
