import type { Finding, Report } from '../../engine/report/report';
import { printCell } from '../../sheet/address';
import { findingText } from '../words/finding-text';
import {
  alikeText,
  entriesOf,
  followsText,
  groupedFindings,
  placesText,
  type FindingEntry,
  type GroupedFinding,
} from '../words/grouped-findings';
import { ruleAdviceFor } from '../words/rule-advice';
import { SEVERITIES, SEVERITY_NAMES } from '../words/severity';
import { html, type Html } from './html';

/** The findings by severity, each with how to mend it. */
export function findingsPart(report: Report, findings: readonly Finding[]): Html {
  const groups = SEVERITIES.map((severity) => {
    const own = groupedFindings(findings).filter(({ finding }) => finding.severity === severity);
    return html`<h2>${SEVERITY_NAMES[severity]}（${own.length}）</h2>
      ${own.length === 0 ? html`<p>没有。</p>` : findingsTable(report, own)}`;
  });
  return html`${groups}`;
}

function findingsTable(report: Report, findings: readonly GroupedFinding[]): Html {
  const rows = entriesOf(findings).map((entry) => {
    const [{ finding }] = entry;
    const place = entry.length > 1 ? placesText(entry) : printCell(finding.cell);
    return html`<tr>
      <td class="short">${place}</td>
      <td>${entryPart(entry)}</td>
      <td>${ruleAdviceFor(report, finding.rule).fix}</td>
    </tr>`;
  });
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

/** One finding, or many of one kind with their list. */
function entryPart(entry: FindingEntry): Html {
  const [{ finding, follows }, ...others] = entry;
  if (others.length === 0) return html`${findingText(finding)}${followsPart(follows)}`;
  const items = entry.map((one) => {
    const text = html`${findingText(one.finding)}${followsPart(one.follows)}`;
    return html`<li>${printCell(one.finding.cell)} ${text}</li>`;
  });
  return html`<p>${alikeText(entry)}</p>
    <ul>
      ${items}
    </ul>`;
}

/** What goes away with a finding, beneath it. */
function followsPart(follows: readonly Finding[]): Html {
  if (follows.length === 0) return html``;
  const items = follows.map((one) => html`<li>${printCell(one.cell)} ${findingText(one)}</li>`);
  return html`<p>${followsText(follows)}：</p>
    <ul>
      ${items}
    </ul>`;
}

/** A finding that a person has decided to leave, and why in their words. */
export interface PutAside {
  readonly finding: Finding;
  readonly reason: string;
}

/** What a person has put aside; left out where there is nothing. */
export function ignoredPart(aside: readonly PutAside[]): Html {
  if (aside.length === 0) return html``;
  const rows = aside.map(
    ({ finding, reason }) =>
      html`<tr>
        <td class="short">${printCell(finding.cell)}</td>
        <td>${finding.message}</td>
        <td>${reason}</td>
      </tr>`,
  );
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
