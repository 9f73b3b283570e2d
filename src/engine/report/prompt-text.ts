import { ANY, template } from './template';

/** How every prompt of ours begins, so that people and rules can tell it from their own words. */
export const PROMPT_MARK = '【待填写】';

/** What a prompt leaves for the person to say. Each stands in the text as written here. */
const PROMPT_BLANKS = [
  '客观原因：【　】',
  '主观原因：【　】',
  '已采取措施：【　】',
  '下一步整改措施：【　】',
  '完成时限：【　】',
] as const;

/** The gap a person fills in; text that still holds one is unfinished. */
const PROMPT_GAP = '【　】';

/** True if a reason is a prompt of ours that is not filled in yet, or filled in only in part. */
export function isUnfinished(reason: string): boolean {
  return reason.trimStart().startsWith(PROMPT_MARK) || reason.includes(PROMPT_GAP);
}

export const SAID = template`${ANY}。`;
const BLANKS = `${PROMPT_BLANKS.join('；')}。`;

/**
 * What to write for one failing row: the facts, then what the person has to add. Guangdong's notice
 * on special funds asks for causes, measures and a date for each deviation.
 */
export function promptText(facts: readonly string[]): string {
  const said = facts.length === 0 ? '' : SAID.print(facts.join('，'));
  return `${PROMPT_MARK}${said}${BLANKS}`;
}

/** What stands where a prompt states its facts; null of what is no prompt. */
export function saidIn(text: string): string | null {
  if (!text.startsWith(PROMPT_MARK) || !text.endsWith(BLANKS)) return null;
  return text.slice(PROMPT_MARK.length, -BLANKS.length);
}
