import type { Cell } from '../model/form';
import { rule } from '../rule';

export const cellError = rule({
  id: 'cell-error',
  severity: 'error',
  title: '单元格是错误值，或公式没有计算结果',
  messages: {
    error: '这一格显示 {value}，公式出错了，请修好公式或直接填写。',
    uncalculated:
      '有 {count} 个单元格的公式没有计算结果，没能核对，请用 Excel 或 WPS 打开文件并保存一次，再校验。',
  },
  *check({ broken }) {
    const cells: Cell[] = [];
    for (const { cell, kind, text } of broken) {
      if (kind === 'uncalculated') cells.push(cell);
      else yield { cell, message: 'error', data: { value: text } };
    }
    const [first, ...also] = cells;
    // A file that was never calculated lacks all results for one reason, so that is said once.
    if (first === undefined) return;
    yield { cell: first, also, message: 'uncalculated', data: { count: `${cells.length}` } };
  },
});
