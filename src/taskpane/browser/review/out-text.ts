import { LISTED } from '../../../documents/remarks/remark-list';
import { goesOut, type Remark } from '../../../documents/remarks/remarks';
import type { FormEdits } from './kept-remarks';

const AS_CHECKED: Pick<FormEdits, 'left' | 'taken'> = { left: [], taken: [] };

/** `列出 12 条，其中自己补充 1 条；去掉 2 条`. */
export function outText(remarks: readonly Remark[], edits: FormEdits): string {
  const out = remarks.filter((one) => goesOut(one, edits, LISTED)).length + edits.own.length;
  const left = remarks.filter((one) => isListed(one) && !goesOut(one, edits, LISTED)).length;
  const own = edits.own.length === 0 ? '' : `，其中自己补充 ${edits.own.length} 条`;
  return `列出 ${out} 条${own}${left === 0 ? '' : `；去掉 ${left} 条`}`;
}

/** Whether a remark goes out unless somebody says otherwise. */
export function isListed(remark: Remark): boolean {
  return goesOut(remark, AS_CHECKED, LISTED);
}
