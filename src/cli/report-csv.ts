import type { Result } from './result';
import { summaryOf } from './summary';

const COLUMNS = ['文件', '工作表', '项目', '自评', '重算', '等级', '错误', '警告', '说明'];

/** The header line. The mark before it makes Excel read the Chinese as UTF-8. */
export const CSV_HEADER = `\uFEFF${csvLine(COLUMNS)}`;

/** One form, or one file that could not be checked, as one line. */
export function reportCsv(result: Result): string {
  if (result.kind !== 'checked')
    return csvLine([result.file, '', '', '', '', '', '', '', result.why]);
  const { file, sheet, project, claimed, recomputed, grade, errors, warnings } = summaryOf(result);
  return csvLine([
    file,
    sheet,
    project,
    claimed,
    recomputed,
    grade,
    String(errors),
    String(warnings),
    '',
  ]);
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Excel would run a text that starts like a formula, so such a cell starts with `'` instead. */
function csvCell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
