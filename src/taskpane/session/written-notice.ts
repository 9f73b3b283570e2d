import type { Receipt, Refusal, Restored } from '../../host/host';
import { printCell, printCells } from '../../sheet/address';
import type { Notice, Written } from './state';

/** What a write did, and what it had to leave. */
export function writtenNotice(what: string, { written, marks, refused }: Receipt): Notice {
  const done = [
    ...(written.length > 0 ? [`写入 ${written.length} 个单元格`] : []),
    ...(marks.length > 0 ? ['设置了标记'] : []),
  ];
  if (refused.length > 0)
    return {
      intent: 'warning',
      text: `${what}没有全部写入：${done.length > 0 ? `已${done.join('，')}，` : ''}${refused.length} 处没有写。`,
      details: refused.map(line),
    };
  return {
    intent: 'success',
    text: `已${done.join('，') || '处理完，没有需要改动的地方'}。`,
    details: [],
  };
}

/** What was put back, and what was left because somebody changed it since. */
export function restoredNotice({ what }: Written, { back, changed, refused }: Restored): Notice {
  if (changed.length + refused.length > 0) {
    const parts = [
      `已恢复 ${back.length} 个单元格`,
      ...(changed.length > 0 ? [`${changed.length} 处写入后又被改过，没有动`] : []),
      ...(refused.length > 0 ? [`${refused.length} 处这次没能恢复，可以再试`] : []),
    ];
    const details = [...changed, ...refused].map(line);
    return { intent: 'warning', text: `${parts.join('，')}。`, details };
  }
  const where = back.length > 0 ? `（${printCells(back).join('、')}）` : '';
  return { intent: 'success', text: `已恢复到写入${what}之前${where}。`, details: [] };
}

export function clearedNotice(count: number): Notice {
  const text = count === 0 ? '工作表上没有本工具的标记。' : '已清除本工具的标记，原有格式没有动。';
  return { intent: 'success', text, details: [] };
}

function line({ cell, why }: Refusal): string {
  return cell === null ? why : `${printCell(cell)}：${why}`;
}
