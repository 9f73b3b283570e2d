import type { Plain } from './plain';

/** How far a statement in words goes: 全部或基本达成, 部分达成, 未达成. */
export type TierName = 'top' | 'middle' | 'bottom';

const PARTIAL = /部分(?:达成|实现|完成|达到|达标|未)/;
const UNMET =
  /未(?:能|曾)?(?:全部|完全|按时|按期|如期|及时)?(?:达成|实现|完成|达到|达标|开展|实施)|没有?(?:达成|实现|完成|达到|达标)|不达标|效果较差/;
/** 逾期, 超支2万元; 未逾期, 无超时 and the rates of them (逾期率) say nothing bad. */
const EXCEEDED =
  /(?<!(?:未|无|没有?|不|零|不得|未发生|未出现|不存在|没有发生|杜绝|避免|防止)(?:任何)?)(?:逾期|延期|超期|超时|超支|延误)(?![率数])/;
const REACHED =
  /^(?:已经?)?(?:全部|基本|全部或基本|全面|圆满)?(?:达成|实现|完成|达到)了?(?:年度|预期|既定|绩效|预定)*(?:指标|目标)/;
const WHOLLY = /^(?:已经?)?(?:全部|基本|全部或基本|全面|圆满)(?:达成|实现|达到)$/;
const IN_TIME = /^(?:已经?)?(?:按时|按期|如期|及时|准时|提前)|^(?:已经?|均已?|全部)?完成$/;

/** Words that only carry tense or degree: 有所增强 and 有增强 say the same. */
const COLOURLESS = /有所|得到|有|已|了|[,.。;:、!?"'“”‘’()《》]/g;

/**
 * The tier an actual value's words state: the three wordings of 财预〔2020〕10号 self-evaluation forms
 * (达成年度指标, 部分达成…并具有一定效果, 未达成…且效果较差) and their usual variants;
 * null where they state none.
 */
export function statedTier(text: Plain): TierName | null {
  const words = text.replace(/[,.。;!]+$/, '');
  if (PARTIAL.test(words)) return 'middle';
  if (UNMET.test(words) || EXCEEDED.test(words)) return 'bottom';
  return REACHED.test(words) || WHOLLY.test(words) ? 'top' : null;
}

/** The tier of words under a deadline, where 按时, 如期 and 已完成 are enough. */
export function timelyTier(text: Plain): TierName | null {
  return statedTier(text) ?? (IN_TIME.test(text) ? 'top' : null);
}

/** True if both cells say the same once colourless words and punctuation are dropped. */
export function sameWords(expected: Plain, actual: Plain): boolean {
  const a = core(expected);
  return a !== '' && a === core(actual);
}

function core(text: Plain): Plain {
  return text.replace(COLOURLESS, '');
}
