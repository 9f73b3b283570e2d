import { shortPlace } from '../../documents/words/form-place';
import { saveFile } from '../save-file';
import { reportPage } from './report-page';
import type { ReportSource } from './report-source';

/** Lets the browser save the report of checked forms beside the other downloads. */
export function saveReport(source: ReportSource): void {
  saveFile(reportName(source), new Blob([reportPage(source)], { type: 'text/html;charset=utf-8' }));
}

/** Names the form too where the workbook holds others; without signs no file may have in its name. */
export function reportName({ fileName, forms: [first], partial }: ReportSource): string {
  const place = partial ? ` ${shortPlace(first).replace(/[\\/:*?"<>|]/g, '')}` : '';
  return `${fileName.replace(/\.[^.]*$/, '')}${place} 校验报告.html`;
}
