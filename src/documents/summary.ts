import { format } from '../engine/decimal';
import { formUnit, formYear, isScored, projectName } from '../engine/model/form-facts';
import type { Report, Severity } from '../engine/report/report';
import type { CheckedForm } from './checked-form';
import { shortPlace } from './words/form-place';
import { causesIn } from './words/grouped-findings';
import { isRecomputed } from './words/totals';

/** One checked form in one line: the columns of `--csv` and of the end of a long run. */
export interface Summary {
  readonly file: string;
  /** With the row where the form begins, if others stand on the sheet. */
  readonly sheet: string;
  /** 项目名称 or the title; '' where the form does not say. */
  readonly project: string;
  /** 填报单位 or who else is named; '' where nobody is. */
  readonly unit: string;
  /** 评价年度; '' where the form does not say. */
  readonly year: string;
  /** '' where there is no total of the claimed scores, as `grade` then is. */
  readonly claimed: string;
  /** The total that the form itself states; '' where it states none. */
  readonly printed: string;
  /** '' where no score could be recomputed. */
  readonly recomputed: string;
  /** What was claimed beyond what was recomputed; '' where either is. */
  readonly difference: string;
  readonly grade: string;
  /** The points whose score is known; '' where the form has nothing to score. */
  readonly verified: string;
  readonly errors: number;
  readonly warnings: number;
  /** Indicators that lose points or miss their target. */
  readonly failing: number;
  /** Indicators that a person must judge. */
  readonly manual: number;
}

/** The few figures of a report that stand for it in a list of many. */
export function summaryOf(checked: CheckedForm): Summary {
  const { file, report } = checked;
  const { claimed, printed, recomputed, verified, grade } = report.totals;
  return {
    file,
    sheet: shortPlace(checked),
    project: projectName(report.form) ?? '',
    unit: formUnit(report.form) ?? '',
    year: formYear(report.form) ?? '',
    claimed: claimed === null ? '' : format(claimed),
    printed: printed === null ? '' : format(printed),
    recomputed: isRecomputed(report) ? format(recomputed) : '',
    difference: claimed !== null && isRecomputed(report) ? format(claimed.minus(recomputed)) : '',
    grade: grade ?? '',
    verified: isScored(report.form) ? format(verified) : '',
    errors: count(report, 'error'),
    warnings: count(report, 'warning'),
    failing: report.failing.length,
    manual: report.unverified.length,
  };
}

function count({ findings }: Report, severity: Severity): number {
  return causesIn(findings).filter((finding) => finding.severity === severity).length;
}
