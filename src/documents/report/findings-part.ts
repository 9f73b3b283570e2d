import type { Finding } from '../../engine/report/report';
import { printCell, printCells } from '../../sheet/address';
import { ruleText } from '../words/rule-text';
import { SEVERITIES, SEVERITY_NAMES } from '../words/severity';
import type { IgnoredFinding } from '../../taskpane/session/ignored';
import { type Html, html } from './html';

/** The findings by severity, each with how to mend it. */
export function findingsPart(findings: readonly Finding[]): Html {
  const groups = SEVERITIES.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return html`<h2>${SEVERITY_NAMES[severity]}（${own.length}）</h2>
      ${own.length === 0 ? html`<p>没有。</p>` : findingsTable(own)}`;
  });
  return html`${groups}`;
}

function findingsTable(findings: readonly Finding[]): Html {
  const rows = findings.map(
    ({ rule, cell, also, message }) =>
      html`<tr>
        <td class="short">${printCell(cell)}</td>
        <td>${message}${also.length > 0 ? `（另见 ${printCells(also).join('、')}）` : ''}</td>
        <td>${ruleText(rule).fix}</td>
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th class="short">单元格</th>
        <th>问题</th>
        <th>怎么改</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** What a person has put aside, and why; left out where there is nothing. */
export function ignoredPart(entries: readonly IgnoredFinding[]): Html {
  const rows = entries.flatMap(({ ignored, finding }) =>
    finding === null
      ? []
      : [
          html`<tr>
            <td class="short">${printCell(ignored.cell)}</td>
            <td>${finding.message}</td>
            <td>${ignored.reason}</td>
          </tr>`,
        ],
  );
  if (rows.length === 0) return html``;
  return html`<h2>已忽略（${rows.length}）</h2>
    <table>
      <thead>
        <tr>
          <th class="short">单元格</th>
          <th>问题</th>
          <th>忽略的原因</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
