import { reportHtml } from '../../documents/html/report-html';
import { putAside } from '../session/ignored';
import type { ReportSource } from './report-source';

/** The report of a checked sheet as a page of its own, dated today. */
export function reportPage({ fileName, checked, ignored }: ReportSource): string {
  const { sheet, row, report } = checked;
  const date = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }).format(new Date());
  return reportHtml({
    file: fileName,
    sheet,
    row,
    report,
    aside: putAside(checked, ignored),
    date,
  });
}
