import { Decimal } from '../decimal';
import { wordsOf } from '../language/lexicon';
import { isMoney, WAN } from '../language/money';
import { placedQuantities, type Quantity } from '../language/quantities';
import { clausesOf } from '../language/reading';
import { textOf, type Token } from '../language/tokens';
import { withoutLead, withoutTail, wordList } from '../language/word-list';
import { endsSentence } from './facts';
import { grainOf } from './same-fact';

type Tokens = readonly Token[];

/** An amount whose parts come to another: 共支出1030万元,其中A500万元,B430万元. In 万元. */
export interface WrongSum {
  /** The whole, with the words before it. */
  readonly text: string;
  readonly whole: Decimal;
  readonly sum: Decimal;
}

const AMONG = '其中';
const FEWEST = 2;
/** The list is not whole, or its amounts are no parts of the whole: another year, a change, a note. */
const OPEN = wordList(
  `${wordsOf('budgetCut').join(' ')} 等 约 近 余 含 包括 主要 另 减少 收回 扣除 年 月 季度 率 占 人均 平均 每 未 待`,
);
/** One amount goes through all of these, so that they are no parts of each other. */
const STAGES =
  '预算 下达 到位 拨付 支出 支付 执行 使用 完成 投资 结余 结转 缺口 采购 中标 合同'.split(' ');
const OPENS_LIST = [',', ':', '('];
/** What may stand between what was done and the amount. */
const LINK = '安排 总额 金额 额 数 为 达 了 共计 共 计'.split(' ');
const JOINS = ['和', '及', '以及', '与'];

/** The amounts of a text that are followed by all their parts, where these come to another sum. */
export function wrongSums(tokens: Tokens): readonly WrongSum[] {
  return clausesOf(tokens, endsSentence).flatMap((sentence) => {
    const text = textOf(sentence);
    const [head = '', list, ...more] = text.includes(AMONG) ? text.split(AMONG) : [];
    if (list === undefined || more.length > 0) return [];
    const start = tokensUpTo(sentence, head.length);
    const behind = tokensUpTo(sentence, head.length + AMONG.length);
    if (start === null || behind === null) return [];
    const found = sumOf(sentence.slice(0, start), sentence.slice(behind));
    return found === null ? [] : [found];
  });
}

/** How many tokens have that many signs; null where a token goes on. */
function tokensUpTo(tokens: Tokens, length: number): number | null {
  let signs = 0;
  const at = tokens.findIndex((token) => {
    if (signs >= length) return true;
    signs += token.text.length;
    return false;
  });
  if (at < 0) return signs === length ? tokens.length : null;
  return signs === length ? at : null;
}

function sumOf(head: Tokens, list: Tokens): WrongSum | null {
  const opening = head.findLastIndex(({ text }) => !OPENS_LIST.includes(text)) + 1;
  const whole = amountAtEnd(lastClause(head.slice(0, opening)));
  const parts = partsOf(list, head.at(-1)?.text === '(');
  if (whole === null || parts === null || parts.length < FEWEST) return null;
  if (parts.some(({ stage }) => stage !== '' && stage !== whole.stage)) return null;
  const amounts = [whole, ...parts].map(({ quantity }) => quantity);
  const grain = amounts.map((one) => grainOf(one, one.value)).reduce((a, b) => Decimal.max(a, b));
  const sum = parts.reduce((all, { quantity }) => all.plus(quantity.value), new Decimal(0));
  const apart = sum.minus(whole.quantity.value).abs();
  // Each of them may be rounded by half of its last figure.
  if (apart.lessThanOrEqualTo(grain.times(amounts.length).dividedBy(2))) return null;
  const { text, quantity } = whole;
  return { text, whole: quantity.value.dividedBy(WAN), sum: sum.dividedBy(WAN) };
}

function lastClause(tokens: Tokens): Tokens {
  return clausesOf(tokens, ({ text }) => text === ',' || text === ':').at(-1) ?? [];
}

/** The amounts of a list that has nothing but amounts with their names; null for any other. */
function partsOf(list: Tokens, inBrackets: boolean) {
  const close = inBrackets ? list.findIndex(({ text }) => text === ')') : -1;
  if (inBrackets && close < 0) return null;
  const whole = inBrackets ? list.slice(0, close) : list;
  const items = clausesOf(whole, ({ text }) => ',、。;!?'.includes(text))
    .map((item) => item.filter(({ text }) => !',、。;:!?'.includes(text)))
    .filter((item) => item.length > 0);
  const parts = items.map(amountAtEnd);
  if (items.some((item) => OPEN.isIn(textOf(item)))) return null;
  return parts.every((part) => part !== null) ? parts : null;
}

interface NamedAmount {
  readonly text: string;
  readonly quantity: Quantity;
  /** What was done with it, where its words say so. */
  readonly stage: string;
}

/** The one amount of some words, which it ends. */
function amountAtEnd(tokens: Tokens): NamedAmount | null {
  const [found, ...more] = placedQuantities(tokens);
  if (found === undefined || more.length > 0) return null;
  const { quantity, start, end } = found;
  const { unit, more: open, operator, percent } = quantity;
  if (end !== tokens.length || percent || open || operator !== null || !isMoney(unit)) return null;
  if (unit !== '元') return null;
  const name = withoutLead(withoutTail(textOf(tokens.slice(0, start)), LINK), JOINS);
  const stage = STAGES.findLast((word) => name.endsWith(word)) ?? '';
  const elsewhere = STAGES.some((word) => word !== stage && name.includes(word));
  return name === '' || elsewhere ? null : { text: textOf(tokens), quantity, stage };
}
