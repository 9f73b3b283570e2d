import type { AttachedList } from '../../sheet/attached-list';
import { MARK_NAMES } from '../words/mark-names';
import type { RemarkList } from './remark-list';
import { remarksSheet } from './remarks-sheet';

/** What the marks of a copy mean; each line is shown in the look of its mark. */
const LEGEND: AttachedList['legend'] = [
  { kind: 'error', text: `图例：${MARK_NAMES.error}（红底、加粗、有边框的单元格）` },
  { kind: 'warning', text: `图例：${MARK_NAMES.warning}（黄底、有下划线的单元格）` },
  { kind: 'failing', text: `图例：${MARK_NAMES.failing}（浅蓝底、斜体的整行）` },
];

/** The 复核意见 on the forms of one workbook, as a marked copy of it carries them: one below the other. */
export function attachedList(
  lists: readonly [RemarkList, ...(readonly RemarkList[])],
): AttachedList {
  const sheets = lists.map((list) => remarksSheet(list, ''));
  return {
    legend: LEGEND,
    rows: sheets.flatMap(({ rows }) => [
      [],
      ...rows.map((row) =>
        row.flatMap(({ text, span = 1 }) => [text, ...Array.from({ length: span - 1 }, () => '')]),
      ),
    ]),
    widths: sheets[0]?.widths ?? [],
  };
}
