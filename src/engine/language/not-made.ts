import { wordsOf } from './lexicon';
import { phrase } from './phrases';
import type { Asked } from './reading';
import { has, textOf, type Token } from './tokens';
import { withoutEnd, withoutTail, wordList } from './word-list';

/** What is there or is not: who has no rules has none that are sound. */
const SET_UP = ['建立', '制定', '出台', '形成', '搭建', '编制'];
const SOUND = ['建立健全', '健全', '完善'];
const DENIED = '未 不 没有 未能 没能 尚 还 仍 并 均 都'.split(' ');
/** It is not so yet. */
const UNDER_WAY = '正在 仍在 尚在 还在 有待 尚待 还待 仍待 亟待 待 进一步'.split(' ');
/** Targets that ask for the way and not for its end. */
const WAY = wordList('持续 长期 逐步 不断 进一步 推进 推动 加快 促进 加强 基本 较 比较');
const UNCHANGED = phrase('^^ absence degree? changing $$');
const MORE = wordList('更加 更为 日益 日趋 有所 进一步');
const FELL = phrase("^^ degree? '下降'/'下滑'/'降低' $$");
const BETTER = wordList('改善 好转 优化');
/** What is worse where it falls; of less 能耗 or a lower 发生率 nobody complains. */
const GOOD = wordList('水平 能力 质量 条件 环境 面貌 收入 效益 素质 秩序 效率 满意度');

/**
 * True if the actual value says that what the row asks for is not there: 未建立 and 有待健全 where 健全 is
 * asked for, 没有变化 where 更加丰富 is, 明显下降
 * where 改善 is.
 */
export function isNotMade(tokens: readonly Token[], { name, expected }: Asked): boolean {
  const told = withoutEnd(textOf(tokens), '。');
  if (expected.plain.includes(told) || name.plain.includes(told)) return false;
  if (UNCHANGED.test(tokens))
    return MORE.isIn(expected.plain) && !expected.tokens.some((token) => has(token, 'absence'));
  if (FELL.test(tokens)) return BETTER.isIn(expected.plain) && isGood(name.plain);
  const whole = withoutEnd(told, '中');
  const word = [...SOUND, ...SET_UP].find((one) => whole.endsWith(one));
  if (word === undefined || !asksFor(word, expected.plain)) return false;
  const lead = withoutEnd(whole, word);
  const open = withoutTail(lead, UNDER_WAY);
  const isOpen = open !== lead || whole !== told;
  if (isOpen && WAY.isIn(expected.plain)) return false;
  const subject = withoutTail(open, DENIED);
  if (!isOpen && subject === open) return false;
  return name.plain.includes(subject) || expected.plain.includes(subject);
}

/** What is not set up is not sound either, but what is not sound may have been set up. */
function asksFor(word: string, expected: string): boolean {
  if (expected.includes(word)) return true;
  return (word === '建立' || SOUND.includes(word)) && SOUND.some((one) => expected.includes(one));
}

function isGood(name: string): boolean {
  return GOOD.isIn(name) && !wordsOf('unwanted', 'unwantedRate').some((bad) => name.includes(bad));
}
