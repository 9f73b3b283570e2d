import { saveFile } from '../save-file';
import { reportPage } from './report-page';
import type { ReportSource } from './report-source';

/** Lets the browser save the report of a checked sheet beside the other downloads. */
export function saveReport(source: ReportSource): void {
  const name = `${source.fileName.replace(/\.[^.]*$/, '')} 校验报告.html`;
  saveFile(name, new Blob([reportPage(source)], { type: 'text/html;charset=utf-8' }));
}
