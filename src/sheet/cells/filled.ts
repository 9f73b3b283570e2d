import { isBlankValue } from '../../engine/language/blank';
import type { Entry } from '../../engine/model/form';

/** True for a cell that holds a value, not just a filler. */
export function isFilled(entry: Entry | null): boolean {
  return entry !== null && !isBlankValue(entry);
}

/** What people write where there is nothing to name; a bare `/` may stand for a forgotten cell. */
const NONE = '无';

/** True for a cell that answers its label (项目名称, 预算数 …), be it by 无. */
export function isAnswered(entry: Entry): boolean {
  return isFilled(entry) || entry.plain === NONE;
}
