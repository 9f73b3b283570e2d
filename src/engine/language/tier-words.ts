import { contrastTier } from './contrast';
import { isNotMade } from './not-made';
import { phrase } from './phrases';
import type { Asked } from './reading';
import { gradeTier, type TierName } from './scales';
import { deniesAsked, fallsBehind } from './stages';
import { textOf, type Token } from './tokens';

const PARTIAL = phrase("partly fulfil/'达到'/'未'");
/** 不到位; what was 不到位的问题 may be mended. */
const POOR = phrase("poor -matter/'的'");
/** 逾期, 超支2万元; 未逾期, 无超时 and the rates of them (逾期率) say nothing bad. */
const EXCEEDED = phrase("!absence delay/'超支' -ratio");
const REACHED = phrase(
  "^^ already? wholly? attain/'完成' '了'? ofTarget* target",
  '^^ already? wholly attain $$',
);
/** Under a deadline 按时, 如期, 已完成 and 已竣工 are enough. */
const TIMELY = phrase('^^ already? timely');
const UNTIMELY = phrase('^^ absence timely $$');
const FINISHED = phrase("^^ already/'全部'* '通过'? finish/build/accept/use $$");

/**
 * The tier an actual value's words state: the three wordings of 财预〔2020〕10号 self-evaluation forms
 * (达成年度指标, 部分达成…并具有一定效果, 未达成…且效果较差) and their usual variants; null where they state
 * none. `asked` tells which stage is due and which words are names.
 */
export function statedTier(tokens: readonly Token[], asked: Asked): TierName | null {
  if (PARTIAL.test(tokens)) return 'middle';
  if (POOR.test(tokens) || deniesAsked(tokens, asked) || exceeds(tokens, asked)) return 'bottom';
  if (REACHED.test(tokens)) return 'top';
  const tier = gradeTier(asked.expected.plain, textOf(tokens)) ?? contrastTier(tokens, asked);
  return tier ?? (isNotMade(tokens, asked) ? 'bottom' : null);
}

/** The tier of words that state none, under a deadline. */
export function timelyTier(tokens: readonly Token[], asked: Asked): TierName | null {
  if (TIMELY.test(tokens)) return 'top';
  if (UNTIMELY.test(tokens)) return 'bottom';
  return FINISHED.test(tokens) && !fallsBehind(tokens, asked) ? 'top' : null;
}

/** 延期缴费 is a name where the row is about it, and no delay. */
function exceeds(tokens: readonly Token[], { name, expected }: Asked): boolean {
  const match = EXCEEDED.find(tokens);
  if (match === null || EXCEEDED.test(expected.tokens)) return false;
  return !name.plain.includes(tokens[match.start]?.text ?? '');
}
