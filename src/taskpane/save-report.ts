import type { CheckedSheet, Ignored } from './session/state';
import { saveFile } from './save-file';
import { reportHtml } from '../documents/report/report-html';

/** Lets the browser save the report of a checked sheet beside the other downloads. */
export function saveReport(
  fileName: string,
  checked: CheckedSheet,
  ignored: readonly Ignored[],
): void {
  const date = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }).format(new Date());
  const markup = reportHtml({ fileName, checked, ignored, date });
  const name = `${fileName.replace(/\.[^.]*$/, '')} 校验报告.html`;
  saveFile(name, new Blob([markup], { type: 'text/html;charset=utf-8' }));
}
