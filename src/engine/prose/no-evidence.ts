import type { Plain } from '../language/plain';
import { wordList } from '../language/word-list';

const PLACE =
  /^(?:详?见|参见|附)?(?:相关|有关|附件|佐证|证明|支撑)*(?:材料|资料|附件|文件)(?:备查|齐全|附后)?。?$/;
const IDLE = wordList('同上 如上 见上 有 已有 齐全 备查 已提供');

/** True for 详见相关材料, 同上 and 备查: words in an evidence cell that name no document. */
export function namesNoDocument(text: Plain): boolean {
  return PLACE.test(text) || IDLE.has(text.endsWith('。') ? text.slice(0, -1) : text);
}
