import type { CheckedForm, FileRemark } from './checked-form';
import { csvHeader, csvLine } from './csv';
import { summaryOf } from './summary';
import { SEVERITY_NAMES } from './words/severity';
import { STATUS_NAMES } from './words/status-names';
import { TOTAL_NAMES } from './words/totals';

const COLUMNS = [
  '文件',
  '工作表',
  '项目',
  '单位',
  '年度',
  '自评',
  '核算',
  '差额',
  '等级',
  TOTAL_NAMES.verified,
  SEVERITY_NAMES.error,
  SEVERITY_NAMES.warning,
  STATUS_NAMES.failing,
  STATUS_NAMES.manual,
  '说明',
];

/** The header line. */
export const CSV_HEADER = csvHeader(COLUMNS);

/** One form as one line. */
export function reportCsv(checked: CheckedForm): string {
  const one = summaryOf(checked);
  return csvLine([
    one.file,
    one.sheet,
    one.project,
    one.unit,
    one.year,
    one.claimed,
    one.recomputed,
    one.difference,
    one.grade,
    one.verified,
    String(one.errors),
    String(one.warnings),
    String(one.failing),
    String(one.manual),
    '',
  ]);
}

/** One file of which there is only something to say, as one line of the same columns. */
export function remarkCsv({ file, why }: FileRemark): string {
  return csvLine(COLUMNS.map((_, at) => (at === 0 ? file : at === COLUMNS.length - 1 ? why : '')));
}
