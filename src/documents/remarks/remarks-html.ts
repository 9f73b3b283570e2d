import { html, type Html } from '../html/html';
import { htmlPage } from '../html/html-page';
import { REPORT_STYLE } from '../html/report-style';
import { MENDED_TITLE } from '../rounds/round-words';
import { SEVERITY_NAMES } from '../words/severity';
import { LEDGER_NOTE, stateText, UNCHECKED_TITLE } from './ledger-words';
import { REMARKS_TITLE, TICK, type Labelled, type RemarkList } from './remark-list';
import type { Remark } from './remarks';
import { REVIEW_COLUMNS, REVIEW_TITLE, type ReviewScores } from './review-scores';

const css = String.raw;

const REMARKS_STYLE: Html = {
  markup: css`
    .lines {
      width: 30%;
      white-space: pre-line;
    }
    .answer {
      width: 15%;
    }
    .ledger {
      columns: 3;
      padding-left: 1.2em;
    }
    .sign {
      margin-top: 2em;
    }
    .sign dd {
      min-width: 12em;
      border-bottom: 1px solid #767676;
    }
    @page {
      size: A4 landscape;
      margin: 12mm;
    }
  `,
};

/** The 复核意见 on one form as a page of HTML that needs nothing besides itself, to be printed. */
export function remarksHtml(list: RemarkList): string {
  const { head, result, remarks, mended, review, foot, unchecked, ledger } = list;
  const [, project = ''] = head[0] ?? [];
  const lines = ledger.map((line) => html`<li>${line.title}：${stateText(line)}</li>`);
  const body = html`<h1>${REMARKS_TITLE}</h1>
    ${labelled(head)}
    <p>${result}</p>
    ${remarks.length === 0 ? html`` : remarksTable(remarks)} ${section(MENDED_TITLE, mended)}
    ${review === null ? html`` : reviewPart(review)}
    <div class="sign">${labelled(foot)}</div>
    ${section(UNCHECKED_TITLE, unchecked)}
    <h2>检查了什么（${lines.length}）</h2>
    <p>${LEDGER_NOTE}</p>
    <ul class="ledger">
      ${lines}
    </ul>`;
  return htmlPage(`${project} ${REMARKS_TITLE}`, [REPORT_STYLE, REMARKS_STYLE], body);
}

function labelled(pairs: readonly Labelled[]): Html {
  const items = pairs.map(
    ([label, value]) =>
      html`<dt>${label}</dt>
        <dd>${value}</dd>`,
  );
  return html`<dl>${items}</dl>`;
}

function reviewPart({ rows, sums }: ReviewScores): Html {
  const lines = rows.map(
    (row) =>
      html`<tr>
        ${row.map((text) => html`<td>${text}</td>`)}
      </tr>`,
  );
  return html`<h2>${REVIEW_TITLE}</h2>
    <p>${sums}</p>
    <table>
      <thead>
        <tr>
          ${REVIEW_COLUMNS.map((name) => html`<th>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>`;
}

function section(title: string, lines: readonly string[]): Html {
  if (lines.length === 0) return html``;
  return html`<h2>${title}（${lines.length}）</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

function remarksTable(remarks: readonly Remark[]): Html {
  const rows = remarks.map(({ cell, place, since, severity, problem, change }, at) => {
    const demand = severity === null ? change : `【${SEVERITY_NAMES[severity]}】${change}`;
    const told = since === '' ? problem : `【${since}】${problem}`;
    return html`<tr>
      <td class="short">${at + 1}</td>
      <td>${cell} ${place}</td>
      <td class="lines">${told}</td>
      <td class="lines">${demand}</td>
      <td class="short">${TICK}</td>
      <td class="answer"></td>
    </tr>`;
  });
  return html`<table>
    <thead>
      <tr>
        <th class="short">序号</th>
        <th>位置</th>
        <th class="lines">问题</th>
        <th class="lines">修改要求</th>
        <th class="short">已改</th>
        <th class="answer">单位答复</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
