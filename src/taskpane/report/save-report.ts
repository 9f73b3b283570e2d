import { reportHtml } from '../documents/html/report-html';
import { saveFile } from './save-file';
import { putAside } from './session/ignored';
import type { CheckedSheet, Ignored } from './session/state';

/** Lets the browser save the report of a checked sheet beside the other downloads. */
export function saveReport(
  fileName: string,
  checked: CheckedSheet,
  ignored: readonly Ignored[],
): void {
  const date = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }).format(new Date());
  const { sheet, report } = checked;
  const aside = putAside(checked, ignored);
  const markup = reportHtml({ file: fileName, sheet, report, aside, date });
  const name = `${fileName.replace(/\.[^.]*$/, '')} 校验报告.html`;
  saveFile(name, new Blob([markup], { type: 'text/html;charset=utf-8' }));
}
