import type { Grid } from '../sheet/grid';

/** What the sheet is called that goes with the marks of a copy. */
export const LIST_NAME = '校验意见';

/** How its first cell begins: nobody's own sheet of that name does. */
export const LIST_HEAD = '绩效自评校验意见（由绩效自评助手附上，清除标记时一并去掉）　编号：';

/** Whether a sheet is a list that a marked copy carries, whatever it is called by now. */
export function isAttachedList({ rows }: Pick<Grid, 'rows'>): boolean {
  const [first] = rows;
  const cell = first?.row === 0 ? first.cells[0] : undefined;
  return cell?.column === 0 && cell.value.startsWith(LIST_HEAD);
}
