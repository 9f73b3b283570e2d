import { Decimal, ZERO } from '../decimal';
import { anyOf } from '../language/lexicon';
import { firstDigit } from '../language/signs';
import { wordList } from '../language/word-list';

/** 不得分, 得0分, 0分. */
const NOTHING = '(?:不[得计给]分|[得计记]?[0零]分)';
/** 未达到, 没有完成, 未按时完成. */
const MISSED = `${anyOf('denial')}${anyOf('manner')}?(?:达到|${anyOf('fulfil')})`;
/** 达到, 完工, 完成年度目标的: the target itself, whatever it is. */
const TARGET = `(?:${anyOf('ofTarget', 'target', 'goal')}|计划|设定|要求|标准|值)`;
const REACHED = `(?:达到|${anyOf('fulfil', 'build')})${TARGET}*的?`;
/** 按时完工: whoever reached the target was in time; a miss may be of either, so that it settles nothing. */
const REACHED_IN_TIME = `${anyOf('manner')}?${REACHED}`;
/** 不超过目标值, 不超过: the target as a limit, and what is more than that. */
const WITHIN = `(?:[不未]超过?|不高于|不大于|低于|小于|少于|≤)${TARGET}*的?`;
const BEYOND = `(?:超过?|超出|高于|大于)${TARGET}*的?`;

/** A deduction for each unit missed, one that is fixed, one as the case may be. */
const DEDUCTIONS = new RegExp(
  `每.{1,12}扣|扣[减除]?\\d|${MISSED}[^,;。]{0,10},?(?:${NOTHING}|酌情扣|视情况扣)`,
);
/** A full score, or else a deduction. */
const OTHERWISE = /得满分.{0,4}否则/;
const LOSS = new RegExp(`扣分|扣减|${NOTHING}`);
const PROPORTIONAL = wordList('按比例 完成比例 比例扣');
/** 得10分; not 总计100分. */
const POINTS = /(?:得|记|(?:^|[^总合共])计)(\d+(?:\.\d+)?)分/g;
/** Points for the values of a band: 80%-90%得5分. */
const BAND = /(?:%|以上|以下|之间|\))的?[,:]?[得计记]\d+(?:\.\d+)?分/;
const UNDER = '\\d%?(?:\\(不?含\\))?及?以下|(?:低于|不足|小于|少于|<)\\d+(?:\\.\\d+)?%?';
/** Nothing for the values below a bound: 80%以下不得分, 低于60%得0分. */
const FLOOR = new RegExp(`(?:${UNDER})[^,;。\\d]{0,4},?${NOTHING}`);

/** 完成率达到100%; a completion of 90% is another thing than a value of 90%. */
const COMPLETED = '完成率(?:≥|达到|不低于|不少于)?(?=100%)';
const OPERATOR = '(?:≥|≤|达到|不低于|不少于|不高于|不超过)?';
/** ≥90%, 达到90%(含)以上的, 完成率100%. */
const BOUND = `(?:${COMPLETED}|${OPERATOR})(\\d+(?:\\.\\d+)?)(%?)(?:\\(含\\))?[^,;。\\d+\\-~至]{0,6}`;
const FULL_SCORE = '满分';
const FULL = `,?[得计记]${FULL_SCORE}`;
/** The condition stands at the start of a clause, after a numbering at most. */
const FULL_AT_TARGET = new RegExp(`(?:^|[,;。:、.)])(?:指标|全部)?${REACHED_IN_TIME}${FULL}`);
const FULL_WITHIN_TARGET = new RegExp(`(?:^|[,;。:、.)])(?:指标|全部)?${WITHIN}${FULL}`);
const FULL_AT_BOUND = new RegExp(`(?:^|[,;。:、)])(?:指标|全部)?${BOUND}${FULL}`);
/** The whole criterion: 达到得满分，未达到不得分; 完成得满分，否则0分. */
const ALL_OR_NOTHING = new RegExp(
  `^(?:指标|全部)?(?:${REACHED}|${WITHIN}|${BOUND})${FULL}[,;。]?(?:反之|否则|${BEYOND}|[若如凡]?${anyOf('denial')}${anyOf('manner')}?${REACHED}),?(?:一律)?${NOTHING}。?$`,
);

/** What earns the whole weight: reaching the target, or a bound of its own (90% of ≥90%得满分). */
export type FullScore =
  | { readonly at: 'target' }
  /** 不超过目标值得满分, which is the same of a target that is a limit itself. */
  | { readonly at: 'limit' }
  | { readonly at: 'bound'; readonly value: Decimal; readonly percent: boolean };

/** True if the criterion sets points of its own, so that no share of the weight can be computed. */
export function setsPoints(words: string): boolean {
  if (BAND.test(words) || FLOOR.test(words) || pointsIn(words).length > 1) return true;
  return deducts(words) && !PROPORTIONAL.isIn(words);
}

function deducts(words: string): boolean {
  if (DEDUCTIONS.test(words)) return true;
  const otherwise = OTHERWISE.exec(words);
  return otherwise !== null && LOSS.test(words.slice(otherwise.index + otherwise[0].length));
}

/** What earns the full score; null where the criterion does not say it of the value. */
export function readFullScore(words: string): FullScore | null {
  const text = withFullScore(words);
  // A pattern that cannot fit is not even compiled.
  if (!text.includes(FULL_SCORE)) return null;
  if (FULL_AT_TARGET.test(text)) return { at: 'target' };
  if (FULL_WITHIN_TARGET.test(text)) return { at: 'limit' };
  const [, value, percent] = FULL_AT_BOUND.exec(text) ?? [];
  if (value === undefined) return null;
  return { at: 'bound', value: new Decimal(value), percent: percent === '%' };
}

/** True if a missed target earns nothing, and nothing else is laid down. */
export function isAllOrNothing(words: string): boolean {
  const text = withFullScore(words);
  return text.includes(FULL_SCORE) && ALL_OR_NOTHING.test(text);
}

/** The points it names (得10分), save where they are for each unit (每完成1项得2分). */
function pointsIn(words: string): readonly Decimal[] {
  if (words.includes('每')) return [];
  return [...words.matchAll(POINTS)].map(([, points = '']) => new Decimal(points));
}

/** 满分 for the most of several points, where they stand there but once: 完成得10分，未完成得0分. */
function withFullScore(words: string): string {
  const points = pointsIn(words);
  const most = points.reduce((one, other) => Decimal.max(one, other), ZERO);
  if (words.includes(FULL_SCORE) || points.length < 2) return words;
  if (points.filter((one) => one.equals(most)).length > 1) return words;
  return words.replace(POINTS, (text, one: string) =>
    most.equals(one) ? `${text.slice(0, firstDigit(text) - 1)}得满分` : text,
  );
}
