import { wordsOf } from '../language/lexicon';
import { clausesOf, type Reading } from '../language/reading';
import { has, isEnd, textOf, type Token } from '../language/tokens';
import type { ReasonParts } from './reason-parts';

type Tokens = readonly Token[];

/** What was done about it already, behind 已: 已开通夜班, 已与银行约定. */
const DONE =
  '开通 新增 增开 约定 签订 购置 招标 采购 退货 换货 培训 补录 补发 补训 调换 改签 加装 扩建'.split(
    ' ',
  );
/** A measure wherever it stands. */
const STEPS = '重新招标 重新采购 重新签 另行招标 另行采购 上门 代办 逐户 专人 分批'.split(' ');
/** What will be finished, where a later date stands with it: 2024年3月投用. */
const FINISHED =
  '投用 投运 办完 办结 签约 持证 覆盖 恢复 发放 支付 达到 补足 交货 到货 开班 通车 供水'.split(' ');
/** The clause tells what held it up: 要到6月才办完. */
const CAUSE = [...wordsOf('cause'), ...'才 未能 没能 尚未 原 应 按实'.split(' ')];
const UNDONE = ['未', '没'];
/** The clause tells of a later date what held it up, or that it is still open. */
const HELD = [...UNDONE, ...wordsOf('cause'), ...'才 无法 原定 原计划 影响 导致'.split(' ')];
/** Below this many signs beside its date a clause says nothing of what is done. */
const SHORTEST_DEED = 2;
const WITH = ['与', '向', '同', '会'];
const LONGEST_PARTNER = 14;

/**
 * Reads a reason for what was or will be done, in the words of those who do it, and for a later date to
 * finish by.
 */
export function stepsIn({ tokens }: Reading, year: number | null): ReasonParts {
  let [measure, deadline] = [false, tokens.some((token) => isLater(token, year))];
  for (const clause of clausesOf(tokens)) {
    const text = textOf(clause);
    const dated = willBeDone(clause, text, year) || isLaterDeed(clause, text, year);
    const step = STEPS.some((word) => text.includes(word)) && !CAUSE.includes(text.charAt(0));
    measure ||= dated || step || wasDone(text);
    deadline ||= dated;
  }
  return { measure, deadline };
}

function isLater({ days }: Token, year: number | null): boolean {
  const last = days?.last.year ?? null;
  return last !== null && year !== null && last > year;
}

/** 已开通, 已经与银行约定; 11月才签合同 and 已按实有人数发放 are causes. */
function wasDone(text: string): boolean {
  const at = text.indexOf('已');
  if (at < 0 || [...UNDONE, ...CAUSE].some((word) => text.includes(word))) return false;
  const rest = text.slice(text.startsWith('已经', at) ? at + 2 : at + 1);
  // 已与银行约定.
  const joined = WITH.includes(rest.charAt(0)) ? rest.slice(0, LONGEST_PARTNER) : '';
  return DONE.some((word) => rest.startsWith(word) || joined.includes(word));
}

/** Who names a time after the year says what is done then: 2024年起由镇街协助. */
function isLaterDeed(clause: Tokens, text: string, year: number | null): boolean {
  const date = clause.find((token) => isLater(token, year))?.text;
  const next = date ?? wordsOf('comingYear').find((word) => text.includes(word));
  if (next === undefined || HELD.some((word) => text.includes(word))) return false;
  return text.length - next.length >= SHORTEST_DEED;
}

function willBeDone(clause: Tokens, text: string, year: number | null): boolean {
  if ([...CAUSE, '已'].some((word) => text.includes(word))) return false;
  if (!FINISHED.some((word) => text.includes(word))) return false;
  return clause.some(
    (token) => token.kind === 'date' && (!namesYear(token.text) || isLater(token, year)),
  );
}

/**
 * The date by which a reason wants to be done, as written, where that is over when the year ends:
 * 2023年5月31日前完成整改. Null where a later one stands there as well, or none that names its year.
 */
export function pastDeadline({ tokens }: Reading, year: number | null): string | null {
  if (year === null) return null;
  const dates = tokens.filter(({ kind }) => kind === 'date');
  if (dates.some((token) => token.days === null || isLater(token, year))) return null;
  // 7月 before it tells what happened; behind it, it may be when the rest is due.
  const due = dates.slice(dates.findLastIndex(({ text }) => !namesYear(text)) + 1);
  for (const clause of clausesOf(tokens, isEnd)) {
    const text = textOf(clause);
    if (['已', ...UNDONE, ...CAUSE].some((word) => text.includes(word))) continue;
    const at = clause.findIndex((token) => due.includes(token));
    const isDue = has(clause[at + 1], 'before') || clause[at]?.text.endsWith('底') === true;
    if (at >= 0 && isDue && isPromised(text)) return clause[at]?.text ?? null;
  }
  return null;
}

function isPromised(text: string): boolean {
  return ['整改', '补', '落实', '改进', '支付', ...wordsOf('finish', 'build')].some((word) =>
    text.includes(word),
  );
}

function namesYear(date: string): boolean {
  return date.startsWith('20');
}
