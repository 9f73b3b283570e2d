import { phrase } from './phrases';
import { withoutNotes } from './reading';
import { has, type Token } from './tokens';

/** 前10名, 全省前10, 前50%, 第3名, 第2名以内; 年底前10名 is none, nor is 第3届. */
const RANK = phrase(
  "^^ '前' # rankOf? inclusive? $$",
  "rankIn '前' # rankOf? inclusive? $$",
  "!@/'年'/'月'/'日'/'底'/'期' '前' # rankOf inclusive? $$",
  "^^ rankIn* '第' # '名'/'位' '以内'? inclusive? $$",
);

/** True if an expected value asks for a rank: a lower one is as good. */
export function isRank(tokens: readonly Token[]): boolean {
  if (!tokens.some(opensRank)) return false;
  return RANK.test(tokens) || RANK.test(withoutNotes(tokens));
}

function opensRank({ text }: Token): boolean {
  return text === '前' || text === '第';
}

/** The tokens with ordinals as numbers: 第2名 is 2名. A rank in percent has none. */
export function ranked(tokens: readonly Token[], rank: readonly Token[]): readonly Token[] {
  if (!isRank(rank) || rank.some((token) => has(token, 'percent'))) return tokens;
  return tokens.filter(({ text }, at) => text !== '第' || tokens[at + 1]?.kind !== 'number');
}
