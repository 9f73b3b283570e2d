import { reportHtml } from '../../documents/html/report-html';
import { programText } from '../program';
import { putAside } from '../session/ignored';
import type { CheckedSheet } from '../session/state';
import { todayText } from '../today';
import type { ReportSource } from './report-source';

/** The report of checked forms as a page of its own, dated today. */
export function reportPage({ fileName, forms: [first, ...more], ignored }: ReportSource): string {
  const date = todayText();
  const program = programText();
  const source = (checked: CheckedSheet) => {
    const { sheet, row, report } = checked;
    return { file: fileName, sheet, row, report, aside: putAside(checked, ignored), date, program };
  };
  return reportHtml(source(first), ...more.map(source));
}
