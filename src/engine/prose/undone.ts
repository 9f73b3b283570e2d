import { anyOf } from '../language/lexicon';

const DENIED = `${anyOf('denial')}${anyOf('manner')}*`;
const UNDONE = new RegExp(`${DENIED}(?:${anyOf('fulfil')}|达)`);
const DENIAL_LAST = new RegExp(`${DENIED}$`);

/** True where a text says of something that it was not done: 未完成, 没能达到, 未按期实现. */
export function saysUndone(text: string): boolean {
  return UNDONE.test(text);
}

/** True for a text whose last words deny what follows: 未, 没能, 未按时. */
export function endsInDenial(text: string): boolean {
  return DENIAL_LAST.test(text);
}
