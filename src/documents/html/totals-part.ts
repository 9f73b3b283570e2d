import { format } from '../../engine/decimal';
import { isScored } from '../../engine/model/form-facts';
import type { Finding, Report } from '../../engine/report/report';
import { oneLine } from '../../engine/sentence/one-line';
import { levelScores } from '../words/level-scores';
import {
  claimedTotalText,
  NOTHING_TO_SCORE,
  recomputedTotalText,
  TOTAL_NAMES,
  totalText,
  verifiedPointsText,
} from '../words/totals';
import { verdictOf, weightState } from '../words/verdict';
import { html, type Html } from './html';

/** The verdict, the totals and what each 一级指标 got. */
export function totalsPart(report: Report, open: readonly Finding[]): Html {
  const { text, rest } = verdictOf(report, open);
  const levels = levelScores(report).map(
    ({ name, got, weight }) =>
      html`<dt>${oneLine(name)}</dt>
        <dd>${format(got, 2)} / ${format(weight, 2)} 分</dd>`,
  );
  const head = html`<h2>结果：${text}</h2>
    ${rest === '' ? html`` : html`<p>${rest}</p>`}`;
  if (!isScored(report.form))
    return html`${head}
      <p>${NOTHING_TO_SCORE}。</p>`;
  return html`${head}
    <dl>
      <dt>${TOTAL_NAMES.claimed}</dt>
      <dd>${claimedTotalText(report)}</dd>
      <dt>${TOTAL_NAMES.printed}</dt>
      <dd>${totalText(report.totals.printed)}</dd>
      <dt>${TOTAL_NAMES.recomputed}</dt>
      <dd>${recomputedTotalText(report)}</dd>
      <dt>${TOTAL_NAMES.verified}</dt>
      <dd>${verifiedPointsText(report)}</dd>
      <dt>权重</dt>
      <dd>${weightState(report)}</dd>
      ${levels}
    </dl>`;
}
