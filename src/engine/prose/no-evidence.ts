import type { Plain } from '../language/plain';
import { withoutLead, wordList } from '../language/word-list';

const DOCUMENT = ['材料', '资料', '附件', '文件'];
const PLACE = [
  ...DOCUMENT,
  ...'详见 见 参见 附后 附 相关 有关 佐证 证明 支撑 备查 齐全 。'.split(' '),
];
const IDLE = wordList('同上 如上 见上 有 已有 齐全 备查 已提供');

/** True for 详见相关材料, 同上 and 备查: words in an evidence cell that name no document. */
export function namesNoDocument(text: Plain): boolean {
  return isPlace(text) || IDLE.has(text.endsWith('。') ? text.slice(0, -1) : text);
}

function isPlace(text: Plain): boolean {
  return withoutLead(text, PLACE) === '' && DOCUMENT.some((word) => text.includes(word));
}
