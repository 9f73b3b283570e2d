import type { Report } from '../../engine/report/report';
import type { Assessment } from '../../engine/scoring/assessment';
import { oneLine } from '../../engine/sentence/one-line';
import { ruleText } from '../words/rule-text';
import { pointsText, recomputedText, unverifiedText } from '../words/score-text';
import { rowsText, skippedRows } from '../words/skipped-rows';
import { STATUS_NAMES } from '../words/status-names';
import { html, type Html } from './html';

/** Every indicator with its scores and the working behind them. */
export function indicatorsPart({ assessments }: Report): Html {
  return html`<h2>指标（${assessments.length}）</h2>
    <table>
      <thead>
        <tr>
          <th>指标</th>
          <th class="short">权重</th>
          <th class="short">自评</th>
          <th class="short">核算</th>
          <th class="short">状态</th>
          <th>计算</th>
        </tr>
      </thead>
      <tbody>
        ${assessments.map(indicatorRow)}
      </tbody>
    </table>`;
}

function indicatorRow(assessment: Assessment): Html {
  const { indicator, status, explanation, unverified } = assessment;
  return html`<tr>
    <td>${oneLine(indicator.name.text)}</td>
    <td class="short">${pointsText(indicator.points)}</td>
    <td class="short">${pointsText(indicator.claimed)}</td>
    <td class="short">${recomputedText(assessment)}</td>
    <td class="short">${STATUS_NAMES[status]}</td>
    <td>${unverified === null ? explanation : unverifiedText(unverified)}</td>
  </tr>`;
}

/** The rows and rules that were left out; nothing where all was checked. */
export function uncheckedPart(report: Report): Html {
  const lines = [
    ...skippedRows(report).map(({ why, rows }) => html`<li>${rowsText(rows)}：${why}</li>`),
    ...report.off.map((id) => html`<li>设置里关掉的检查：${ruleText(id).title}</li>`),
  ];
  if (lines.length === 0) return html``;
  return html`<h2>没有检查的（${report.skipped.length + report.off.length}）</h2>
    <ul>
      ${lines}
    </ul>`;
}
