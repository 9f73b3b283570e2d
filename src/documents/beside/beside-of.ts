import type { Cell } from '../../engine/model/form';
import { oneLine } from '../../engine/sentence/one-line';
import { printCell } from '../../sheet/address';
import type { Beside } from '../beside';
import { terminalLine } from '../terminal-line';
import type { BesideList } from './beside-list';

/** A list as it is printed, for a person and for a program. */
export function besideOf(list: BesideList): Beside {
  const { key, title, file, sheet, summary, entries, notes } = list;
  return {
    key,
    lines: [
      `${title}：${sourceText(list)}`,
      summary,
      ...entries.map(
        ({ cell, message }) => `  ${(cell === null ? '' : printCell(cell)).padEnd(5)}${message}`,
      ),
      ...notes.map((note) => `  ${note}`),
    ].map(printed),
    json: {
      file,
      sheet: oneLine(sheet),
      summary,
      findings: entries.map(({ kind, cell, there, message }) => ({
        kind,
        cell: address(cell),
        there: address(there),
        message,
      })),
      notes,
    },
  };
}

/** 申报表.xlsx（工作表“绩效目标”）. */
export function sourceText({ file, sheet }: Pick<BesideList, 'file' | 'sheet'>): string {
  return `${oneLine(file)}（工作表“${oneLine(sheet)}”）`;
}

/** Without what could command a terminal, but with its indent. */
function printed(line: string): string {
  const text = terminalLine(line);
  return line.startsWith('  ') ? `  ${text}` : text;
}

function address(cell: Cell | null): string | null {
  return cell && printCell(cell);
}
