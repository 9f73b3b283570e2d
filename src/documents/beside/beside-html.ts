import { oneLine } from '../../engine/sentence/one-line';
import { printCell } from '../../sheet/address';
import { html } from '../html/html';
import { htmlPage } from '../html/html-page';
import { REPORT_STYLE } from '../html/report-style';
import type { BesideList } from './beside-list';
import { sourceText } from './beside-of';

/** What the page says of the form that a list is about. */
export interface BesidePage {
  readonly list: BesideList;
  readonly project: string;
  readonly file: string;
  /** As it is to be printed. */
  readonly date: string;
  readonly program: string;
}

/** A list as a page that needs nothing besides itself, to print or to send. */
export function besideHtml({ list, project, file, date, program }: BesidePage): string {
  const { title, summary, entries, notes } = list;
  const rows = entries.map(
    ({ cell, there, message }) =>
      html`<tr>
        <td class="short">${cell === null ? '' : printCell(cell)}</td>
        <td class="short">${there === null ? '' : printCell(there)}</td>
        <td>${message}</td>
      </tr>`,
  );
  const table = html`<table>
    <thead>
      <tr>
        <th class="short">自评表</th>
        <th class="short">对照的表</th>
        <th>不同之处</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  const items = notes.map((note) => html`<li>${note}</li>`);
  const body = html`<section class="form">
    <h1>${title}</h1>
    <dl>
      <dt>项目名称</dt>
      <dd>${project}</dd>
      <dt>自评表</dt>
      <dd>${oneLine(file)}</dd>
      <dt>对照的表</dt>
      <dd>${sourceText(list)}</dd>
      <dt>日期</dt>
      <dd>${date}</dd>
      <dt>程序</dt>
      <dd>${program}</dd>
    </dl>
    <p>${summary}</p>
    ${entries.length === 0 ? html`` : table}
    ${
      notes.length === 0
        ? html``
        : html`<ul>
            ${items}
          </ul>`
    }
  </section>`;
  return htmlPage(`${project} ${title}`, [REPORT_STYLE], body);
}
