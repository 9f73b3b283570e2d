import { anyOf } from '../../engine/language/lexicon';

/** What was missed, as far as a label names it: 绩效目标, 指标情况. */
const OF = '存在的?|绩效|目标|指标|自评|得分|情况|预期|标准';
const MISSED = `未能?${anyOf('reached', 'onTarget')}|偏差(?:较?大)?|偏离|差异|扣分|失分`;
/** 及改进措施, 和拟采取的整改措施, 及下一步工作计划. */
const MEASURES =
  '(?:(?:以及|[及和与、])(?:下一步|拟|采取|整改|改进|解决|工作|相关|的)*(?:措施|建议|办法|计划|打算|整改|改进))?';
/** 未完成原因, 偏差大或目标未完成原因分析, 存在问题及原因, 原因说明及整改措施. */
const REASON = new RegExp(
  `^(?:存在的?问题[及和与、])?(?:${OF}|${MISSED}|[的或及和与、])*(?:主要|具体)?原因(?:分析|说明|情况)*${MEASURES}$`,
);
/** 扣分说明, 扣分理由, 偏差分析及改进措施: no 原因 in them, but a miss. */
const ENDS = ['分析', '说明', '理由'];
const ACCOUNT = new RegExp(`^(?:${OF})*(?:${MISSED})(?:${OF})*(?:${ENDS.join('|')})${MEASURES}$`);
/** 存在的主要问题, 主要问题及改进措施, 存在问题及原因分析. */
const PROBLEMS = new RegExp(
  `^(?:存在的?|主要|发现的?)+问题(?:[及和与、]?(?:主要)?原因|分析|说明|情况)*${MEASURES}$`,
);
/** 二、存在的问题. */
const NUMBER = /^[一二三四五六七八九十]{1,2}、/;
const NAMES_MISS = new RegExp(MISSED);

/**
 * True if a label heads the column for why a target was missed (未达标原因分析): each place has words of its
 * own for it, composed of the same few.
 */
export function isReasonHeader(label: string): boolean {
  // Of most labels no pattern is to be compiled, let alone tried.
  if (label.includes('原因')) return REASON.test(label);
  return ENDS.some((end) => label.includes(end)) && ACCOUNT.test(label);
}

/**
 * True if a label below the table is that of one text with the reasons of all rows: there it must say
 * what was missed, as 原因 alone may be the part of any other text.
 */
export function isReasonLabelBelow(label: string): boolean {
  return REASON.test(label) && NAMES_MISS.test(label);
}

/**
 * True if what stands behind a label outside the table may give the reasons of a form that has no
 * place of its own for them: 偏差说明, 原因分析, 主要问题.
 */
export function mayHeadReasons(label: string): boolean {
  const bare = label.replace(NUMBER, '');
  return isReasonHeader(bare) || (bare.includes('问题') && PROBLEMS.test(bare));
}
