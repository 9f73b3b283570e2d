import { oneLine } from '../../engine/sentence/one-line';
import type { CheckedForm } from '../checked-form';
import { formTitle, projectText, unitsOf, yearText } from '../words/form-name';
import { placeText } from '../words/form-place';
import { evidencePart } from './evidence-part';
import { findingsPart, ignoredPart, type PutAside } from './findings-part';
import { html, type Html } from './html';
import { htmlPage } from './html-page';
import { indicatorsPart, uncheckedPart } from './indicators-part';
import { REPORT_STYLE } from './report-style';
import { totalsPart } from './totals-part';

export interface ReportSource extends CheckedForm {
  /** Findings of the report that are not to count as open. */
  readonly aside: readonly PutAside[];
  /** When the report was made, as it is to be printed. */
  readonly date: string;
  /** The program that made it, with its version. */
  readonly program: string;
}

/**
 * One page of HTML that needs nothing besides itself, to print or to send; each form begins a sheet of
 * paper. Contacts cannot get into it: a form never carries their text.
 */
export function reportHtml(
  ...sources: readonly [ReportSource, ...(readonly ReportSource[])]
): string {
  const [first] = sources;
  const title = sources.length > 1 ? oneLine(first.file) : formTitle(first.report.form, first.file);
  return htmlPage(`${title} 绩效自评校验报告`, [REPORT_STYLE], html`${sources.map(formPart)}`);
}

function formPart(source: ReportSource): Html {
  const { file, report, aside, date, program } = source;
  const ignored = new Set(aside.map(({ finding }) => finding));
  const open = report.findings.filter((finding) => !ignored.has(finding));
  const project = projectText(report.form);
  const units = unitsOf(report.form).map(
    ([what, unit]) =>
      html`<dt>${what}</dt>
        <dd>${unit}</dd>`,
  );
  return html`<section class="form">
    <h1>绩效自评校验报告</h1>
    <dl>
      <dt>项目名称</dt>
      <dd>${project}</dd>
      <dt>评价年度</dt>
      <dd>${yearText(report.form)}</dd>
      ${units}
      <dt>文件</dt>
      <dd>${oneLine(file)}（${placeText(source)}）</dd>
      <dt>校验日期</dt>
      <dd>${date}</dd>
      <dt>校验程序</dt>
      <dd>${program}</dd>
    </dl>
    ${totalsPart(report, open)} ${findingsPart(report, open)} ${ignoredPart(aside)}
    ${indicatorsPart(report)} ${evidencePart(report.form)} ${uncheckedPart(report)}
  </section>`;
}
