import { format } from '../engine/decimal';
import { fieldText } from '../engine/model/form-facts';
import type { Report, Severity } from '../engine/report/report';
import type { CheckedForm } from './checked-form';

/** One checked form in one line: the columns of `--csv` and of the end of a long run. */
export interface Summary {
  readonly file: string;
  readonly sheet: string;
  /** 项目名称; '' where the form does not say. */
  readonly project: string;
  /** '' where there is no total of the claimed scores, as `grade` then is. */
  readonly claimed: string;
  readonly recomputed: string;
  readonly grade: string;
  readonly errors: number;
  readonly warnings: number;
}

/** The few figures of a report that stand for it in a list of many. */
export function summaryOf({ file, sheet, report }: CheckedForm): Summary {
  const { claimed, recomputed, grade } = report.totals;
  return {
    file,
    sheet,
    project: fieldText(report.form, '项目名称') ?? '',
    claimed: claimed === null ? '' : format(claimed),
    recomputed: format(recomputed),
    grade: grade ?? '',
    errors: count(report, 'error'),
    warnings: count(report, 'warning'),
  };
}

function count({ findings }: Report, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
