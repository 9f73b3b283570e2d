import type { RowCell } from '../cells/sheet-rows';
import { isReasonBlock } from './reason-block';

/** What the parts below a table begin with. */
const PART =
  /^(?:注|备注|说明|填表说明|填报说明|评价结论|自评结论|存在(?:的)?问题|主要问题|改进(?:措施|意见|建议)|其他需要说明|项目负责人|填报人|填表人|联系人|单位负责人)/;

/** True if the first cell of a row begins one of the parts below a table. */
export function opensPart(first: RowCell): boolean {
  return PART.test(first.entry.plain) || isReasonBlock(first);
}
