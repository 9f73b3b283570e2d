import type { Cell } from '../../engine/model/form';
import type { Receipt, Refusal, Restored } from '../../host/host';
import { printCell, printCells } from '../../sheet/address';
import type { Notice, Written } from './state';

/** What taking prompts out is called; all else is called by what it writes. */
export const CLEARING = '清除提纲';

/** What a write did, and what it had to leave and why; details are easily overlooked. */
export function writtenNotice(what: string, { written, marks, refused }: Receipt): Notice {
  const done = [
    ...(written.length > 0
      ? [`${what === CLEARING ? '清空' : '写入'} ${written.length} 个单元格`]
      : []),
    ...(marks.length > 0 ? ['设置了标记'] : []),
  ];
  if (refused.length === 0) {
    const text = `已${done.join('，') || '处理完，没有需要改动的地方'}。`;
    return { intent: 'success', text, details: [] };
  }
  const noMarks = what.endsWith('标记') && marks.length === 0 ? '，没有设置标记' : '';
  const text =
    done.length === 0
      ? [`没有${deed(what)}。`, ...new Set(refused.map(({ why }) => why))]
      : [`已${done.join('，')}${noMarks}。`, ...causesOf(refused, '没有写', written)];
  return { intent: 'warning', text: text.join(''), details: refused.map(line) };
}

/**
 * What was put back, and of all that was not, why, and whether trying again may help.
 *
 * @param where the sheet in words, where it is not the one the person sees; else ''
 */
export function restoredNotice({ what }: Written, restored: Restored, where: string): Notice {
  const on = where === '' ? '' : `${where}：`;
  const { back, changed, refused, remaining } = restored;
  const left = [...changed, ...refused];
  if (left.length > 0 || remaining !== null)
    return {
      intent: 'warning',
      text: [
        on,
        ...(back.length > 0 ? [`恢复了 ${back.length} 个单元格。`] : []),
        ...causesOf(left, '没有恢复'),
        ...(remaining === null ? [] : ['处理后可以再点“撤回上次写入”。']),
      ].join(''),
      details: left.map(line),
    };
  const done =
    back.length > 0
      ? `已撤回：${printCells(back).join('、')} 恢复原来的内容。`
      : `已撤回${deed(what)}。`;
  return { intent: 'success', text: `${on}${done}`, details: [] };
}

/**
 * Each cause once, in the host's own sentence, with the number of cells it kept as they are.
 *
 * @param not what was not done to them; not said again where the sentence says it
 * @param done cells of which something else is told
 */
function causesOf(
  left: readonly Refusal[],
  not: string,
  done: readonly { readonly cell: Cell }[] = [],
): readonly string[] {
  const told = new Set(done.map(({ cell }) => printCell(cell)));
  return [...new Set(left.map(({ why }) => why))].map((why) => {
    const cells = left.flatMap((one) =>
      one.why === why && one.cell !== null ? [printCell(one.cell)] : [],
    );
    const kept = cells.filter((cell) => !told.has(cell)).length;
    for (const cell of cells) told.add(cell);
    return kept === 0 ? why : `${kept} 处${why.includes(not) ? '' : not}：${why}`;
  });
}

function deed(what: string): string {
  return what === CLEARING ? what : `写入${/^[A-Z]/.test(what) ? ' ' : ''}${what}`;
}

/** Said once marks were cleared; `count` is how many of ours there were. */
export function clearedNotice(count: number): Notice {
  const text =
    count === 0
      ? '工作表上没有本工具的标记。'
      : '已清除本工具的标记，原有格式没有动。要再标上，请点“写入提纲与标记…”。';
  return { intent: 'success', text, details: [] };
}

function line({ cell, why }: Refusal): string {
  return cell === null ? why : `${printCell(cell)}：${why}`;
}
