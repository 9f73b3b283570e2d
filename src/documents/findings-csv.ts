import { formUnit, formYear, projectName } from '../engine/model/form-facts';
import type { Finding } from '../engine/report/report';
import { printCell } from '../sheet/address';
import type { CheckedForm } from './checked-form';
import { csvHeader, csvLine } from './csv';
import { shortPlace } from './words/form-place';
import { placeName } from './words/place-name';
import { ruleAdviceFor } from './words/rule-advice';
import { SEVERITY_NAMES } from './words/severity';

export const FINDINGS_HEADER = csvHeader([
  '文件',
  '工作表',
  '单位',
  '项目',
  '年度',
  '级别',
  '单元格',
  '位置',
  '问题',
  '建议填',
  '怎么改',
  '检查项',
  '由哪一处引起',
]);

/** One line for each of these findings of a form. */
export function findingsCsv(checked: CheckedForm, findings: readonly Finding[]): string {
  const { file, report } = checked;
  const { form } = report;
  const head = [
    file,
    shortPlace(checked),
    formUnit(form) ?? '',
    projectName(form) ?? '',
    formYear(form) ?? '',
  ];
  return findings
    .map(({ severity, cell, message, suggestion, rule, cause }) =>
      csvLine([
        ...head,
        SEVERITY_NAMES[severity],
        printCell(cell),
        placeName(form, cell),
        message,
        suggestion ?? '',
        ruleAdviceFor(report, rule).fix,
        rule,
        cause === null ? '' : printCell(cause.cell),
      ]),
    )
    .join('');
}
