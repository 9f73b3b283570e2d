import { fieldText, formYear } from '../../engine/model/form-facts';
import { oneLine } from '../../engine/report/one-line';
import { ignoredFindings, openFindings } from '../../taskpane/session/ignored';
import type { CheckedSheet, Ignored } from '../../taskpane/session/state';
import { type Html, html } from './html';
import { findingsPart, ignoredPart } from './findings-part';
import { indicatorsPart, uncheckedPart } from './indicators-part';
import { REPORT_STYLE } from './report-style';
import { totalsPart } from './totals-part';

export interface ReportSource {
  readonly fileName: string;
  readonly checked: CheckedSheet;
  readonly ignored: readonly Ignored[];
  /** When the report was made, as it is to be printed. */
  readonly date: string;
}

/**
 * One page of HTML that needs nothing besides itself, to print or to send. Contacts cannot get into
 * it: a form never carries their text.
 */
export function reportHtml({ fileName, checked, ignored, date }: ReportSource): string {
  const { sheet, report } = checked;
  const project = oneLine(fieldText(report.form, '项目名称') ?? '') || '没有填写项目名称';
  const year = formYear(report.form);
  const page: Html = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>${project} 绩效自评校验报告</title>
        <style>
          ${REPORT_STYLE}
        </style>
      </head>
      <body>
        <h1>绩效自评校验报告</h1>
        <dl>
          <dt>项目名称</dt>
          <dd>${project}</dd>
          <dt>评价年度</dt>
          <dd>${year === null ? '没有填写' : oneLine(year)}</dd>
          <dt>文件</dt>
          <dd>${oneLine(fileName)}（工作表“${oneLine(sheet)}”）</dd>
          <dt>校验日期</dt>
          <dd>${date}</dd>
        </dl>
        ${totalsPart(report, openFindings(checked, ignored))}
        ${findingsPart(openFindings(checked, ignored))}
        ${ignoredPart(ignoredFindings(checked, ignored))} ${indicatorsPart(report)}
        ${uncheckedPart(report)}
      </body>
    </html> `;
  return page.markup;
}
