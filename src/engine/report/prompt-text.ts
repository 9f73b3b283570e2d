import { ANY, template } from '../sentence/template';

/** How every prompt of ours begins, so that people and rules can tell it from their own words. */
export const PROMPT_MARK = '【待填写】';

/** What a prompt leaves for the person to say, by the way it asks. Each stands in the text as here. */
const QUESTIONS = {
  /** As the national form heads its column. */
  two: ['偏差原因', '改进措施及完成时限'],
  /** As Guangdong's notice on special funds asks: causes, measures and a date for each deviation. */
  five: ['客观原因', '主观原因', '已采取措施', '下一步整改措施', '完成时限'],
  /** Of a row that needs no excuse. */
  exceeded: ['超额完成的原因', '下一年度预期值是否调整'],
} as const;

/** How a prompt asks. */
export type Questions = keyof typeof QUESTIONS;

/** The gap a person fills in; text that still holds one is unfinished. */
const PROMPT_GAP = '【　】';

/** True if a reason is a prompt of ours that is not filled in yet, or filled in only in part. */
export function isUnfinished(reason: string): boolean {
  return reason.trimStart().startsWith(PROMPT_MARK) || reason.includes(PROMPT_GAP);
}

export const SAID = template`${ANY}。`;

/** What a prompt ends in: each question with its gap. */
const ENDS = {
  two: endOf('two'),
  five: endOf('five'),
  exceeded: endOf('exceeded'),
} as const satisfies Record<Questions, string>;

function endOf(questions: Questions): string {
  return `${QUESTIONS[questions].map((question) => `${question}：${PROMPT_GAP}`).join('；')}。`;
}

/** What to write for one row: the facts, then what the person has to add. */
export function promptText(facts: readonly string[], questions: Questions): string {
  const said = facts.length === 0 ? '' : SAID.print(facts.join('，'));
  return `${PROMPT_MARK}${said}${ENDS[questions]}`;
}

/** A prompt of ours taken apart. */
export interface PromptParts {
  /** What stands where it states its facts. */
  readonly said: string;
  /** Its questions with their gaps. */
  readonly end: string;
}

/** A prompt, however it asks, taken apart; null of what is no prompt. */
export function promptParts(text: string): PromptParts | null {
  const end = Object.values(ENDS).find((one) => text.endsWith(one));
  if (end === undefined || !text.startsWith(PROMPT_MARK)) return null;
  return { said: text.slice(PROMPT_MARK.length, -end.length), end };
}
