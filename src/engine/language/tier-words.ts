import { anyOf } from './lexicon';
import { NO_TEXT, type Plain } from './plain';
import { NO_DELAY } from './saying-patterns';
import { type Asked, deniesAsked, fallsBehind } from './stages';

/** How far a statement in words goes: 全部或基本达成, 部分达成, 未达成. */
export type TierName = 'top' | 'middle' | 'bottom';

const PARTIAL = /部分(?:达成|实现|完成|达到|达标|未)/;
const UNMET = /不达标|效果较差/;
/** 逾期, 超支2万元; 未逾期, 无超时 and the rates of them (逾期率) say nothing bad. */
const EXCEEDED = new RegExp(`${NO_DELAY}(?:${anyOf('delay')}|超支)(?![率数])`);
const REACHED =
  /^(?:已经?)?(?:全部|基本|全部或基本|全面|圆满)?(?:达成|实现|完成|达到)了?(?:年度|预期|既定|绩效|预定)*(?:指标|目标)/;
const WHOLLY = /^(?:已经?)?(?:全部|基本|全部或基本|全面|圆满)(?:达成|实现|达到)$/;
const IN_TIME = /^(?:已经?)?(?:按时|按期|如期|及时|准时|提前)/;
const FINISHED = new RegExp(
  `^(?:已经?|均已?|全部)*(?:通过)?${anyOf('finish', 'build', 'accept', 'use')}$`,
);

/** Words that only carry tense or degree: 有所增强 and 有增强 say the same. */
const COLOURLESS = /有所|得到|有|已|了|[,.。;:、!?"'“”‘’()《》]/g;

const NOTHING_ASKED: Asked = { name: NO_TEXT, expected: NO_TEXT };

/**
 * The tier an actual value's words state: the three wordings of 财预〔2020〕10号 self-evaluation forms
 * (达成年度指标, 部分达成…并具有一定效果, 未达成…且效果较差) and their usual variants;
 * null where they state none. `asked` tells which stage is due and which words are names.
 */
export function statedTier(text: Plain, asked: Asked = NOTHING_ASKED): TierName | null {
  const words = text.replace(/[,.。;!]+$/, '');
  if (PARTIAL.test(words)) return 'middle';
  if (UNMET.test(words) || deniesAsked(words, asked) || exceeds(words, asked)) return 'bottom';
  return REACHED.test(words) || WHOLLY.test(words) ? 'top' : null;
}

/** The tier of words under a deadline, where 按时, 如期, 已完成 and 已竣工 are enough. */
export function timelyTier(text: Plain, asked: Asked = NOTHING_ASKED): TierName | null {
  const stated = statedTier(text, asked);
  if (stated !== null) return stated;
  if (IN_TIME.test(text)) return 'top';
  return FINISHED.test(text) && !fallsBehind(text, asked) ? 'top' : null;
}

/** 延期缴费 is a name where the row is about it, and no delay. */
function exceeds(words: string, { name, expected }: Asked): boolean {
  const [word] = EXCEEDED.exec(words) ?? [];
  return word !== undefined && !name.includes(word) && !EXCEEDED.test(expected);
}

/** True if both cells say the same once colourless words and punctuation are dropped. */
export function sameWords(expected: Plain, actual: Plain): boolean {
  const a = core(expected);
  return a !== '' && a === core(actual);
}

function core(text: Plain): Plain {
  return text.replace(COLOURLESS, '');
}
