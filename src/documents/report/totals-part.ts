import { format } from '../../engine/decimal';
import { oneLine } from '../../engine/report/one-line';
import type { Finding, Report } from '../../engine/report/report';
import { levelScores } from '../words/level-scores';
import { verdictOf, weightState } from '../words/verdict';
import { type Html, html } from './html';

/** The verdict, the totals and what each 一级指标 got. */
export function totalsPart(report: Report, open: readonly Finding[]): Html {
  const { claimed, printed, recomputed, grade } = report.totals;
  const { text, rest } = verdictOf(report, open);
  const levels = levelScores(report).map(
    ({ name, got, weight }) =>
      html`<dt>${oneLine(name)}</dt>
        <dd>${format(got, 2)} / ${format(weight, 2)} 分</dd>`,
  );
  return html`<h2>结果：${text}</h2>
    <p>${rest}</p>
    <dl>
      <dt>自评合计</dt>
      <dd>${claimed === null ? '没有' : `${format(claimed, 2)}（${grade}）`}</dd>
      <dt>表上合计</dt>
      <dd>${printed === null ? '没有' : format(printed, 2)}</dd>
      <dt>重算合计</dt>
      <dd>${format(recomputed, 2)}</dd>
      <dt>权重</dt>
      <dd>${weightState(report)}</dd>
      ${levels}
    </dl>`;
}
