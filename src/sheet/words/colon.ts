import type { Plain } from '../../engine/language/plain';

/** The label of 项目名称：某某; the whole text where it has no colon. */
export function beforeColon(text: Plain): Plain {
  const colon = text.indexOf(':');
  return colon < 0 ? text : text.slice(0, colon);
}

/** What was typed behind the first colon: 某某 of 项目名称：某某; '' where nothing is. */
export function afterColon(typed: string): string {
  const colon = typed.search(/[:：]/);
  return colon < 0 ? '' : typed.slice(colon + 1).trim();
}
