import type { CheckedForm, FileRemark } from './checked-form';
import { summaryOf } from './summary';
import { SEVERITY_NAMES } from './words/severity';
import { STATUS_NAMES } from './words/status-names';
import { TOTAL_NAMES } from './words/totals';

const COLUMNS = [
  '文件',
  '工作表',
  '项目',
  '单位',
  '自评',
  '重算',
  '等级',
  TOTAL_NAMES.verified,
  SEVERITY_NAMES.error,
  SEVERITY_NAMES.warning,
  STATUS_NAMES.manual,
  '说明',
];

/** The header line. The mark before it makes Excel read the Chinese as UTF-8. */
export const CSV_HEADER = `\uFEFF${csvLine(COLUMNS)}`;

/** One form as one line. */
export function reportCsv(checked: CheckedForm): string {
  const one = summaryOf(checked);
  return csvLine([
    one.file,
    one.sheet,
    one.project,
    one.unit,
    one.claimed,
    one.recomputed,
    one.grade,
    one.verified,
    String(one.errors),
    String(one.warnings),
    String(one.manual),
    '',
  ]);
}

/** One file of which there is only something to say, as one line of the same columns. */
export function remarkCsv({ file, why }: FileRemark): string {
  return csvLine(COLUMNS.map((_, at) => (at === 0 ? file : at === COLUMNS.length - 1 ? why : '')));
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Excel would run a text that starts like a formula, so such a cell starts with `'` instead. */
function csvCell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
