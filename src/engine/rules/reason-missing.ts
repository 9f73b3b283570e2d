import { format, HUNDRED, round2 } from '../decimal';
import { isBlankReason } from '../language/blank';
import { isDeducted } from '../model/deduction';
import type { Cell } from '../model/form';
import { isScored } from '../model/form-facts';
import { hasReason } from '../model/given-reason';
import type { Options } from '../options';
import { isExecutionRow } from '../report/execution-row';
import type { Severity } from '../report/report';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

export const reasonMissing = rule({
  id: 'reason-missing',
  severity: 'error',
  title: '未达标或扣了分，却没有写原因',
  messages: {
    failing: '“{name}”未达标，但没有写原因，请写明原因、整改措施和完成时限。',
    deducted: '“{name}”已经达到预期，却扣了 {lost} 分，请写明扣分原因。',
    failingIdle: '“{name}”未达标，原因栏却只写了“{text}”，请写明原因、整改措施和完成时限。',
    deductedIdle: '“{name}”已经达到预期，却扣了 {lost} 分，原因栏只写了“{text}”，请写明扣分原因。',
    noColumn: '表里没有原因栏，但有 {count} 个指标未达标或扣了分（{names}），请另加一栏说明。',
    block:
      '表下的原因分析没有填写，但有 {count} 个指标未达标或扣了分（{names}），请写明原因、整改措施和完成时限。',
  },
  *check(form, { assessments, options }) {
    const { reasonBlock, headers } = form;
    const lacking = assessments.filter(
      (one) => needsReason(one) && !hasReason(form, one.indicator),
    );
    if (lacking.length === 0) return;
    if (headers.reason === undefined) {
      if (reasonBlock !== null) yield together(reasonBlock.cell, 'block', lacking, options);
      const header = headers.score ?? (isScored(form) ? undefined : headers.actual);
      if (reasonBlock === null && header !== undefined)
        yield together(header.cell, 'noColumn', lacking, options);
      return;
    }
    for (const assessment of lacking) {
      const { indicator, status } = assessment;
      const { name, reason, points, claimed } = indicator;
      // The budget block has no reason cell of its own.
      if (reason === null) continue;
      const failing = status === 'failing';
      const kind = failing ? 'failing' : 'deducted';
      const lost =
        points === null || claimed === null ? '' : format(round2(points).minus(round2(claimed)));
      yield {
        cell: reason.cell,
        message: isBlankReason(reason) ? kind : (`${kind}Idle` as const),
        severity: severityOf(assessment, options),
        data: { name: name.text, lost, text: reason.text },
      };
    }
  },
});

function needsReason({ status, indicator }: Assessment): boolean {
  return status === 'failing' || isDeducted(indicator);
}

/** Of a budget that was spent nearly whole, the rest is hardly asked after. */
function severityOf(assessment: Assessment, { executionReason }: Options): Severity {
  const { status, recomputed, indicator } = assessment;
  const spent = isExecutionRow(assessment) ? recomputed : null;
  if (
    indicator.points !== null &&
    spent?.greaterThanOrEqualTo(indicator.points.times(executionReason).dividedBy(HUNDRED))
  )
    return 'info';
  return status === 'failing' ? 'error' : 'warning';
}

function together(
  cell: Cell,
  message: 'noColumn' | 'block',
  lacking: readonly Assessment[],
  options: Options,
) {
  const severities = lacking.map((one) => severityOf(one, options));
  const names = lacking.map(({ indicator }) => `“${indicator.name.text}”`);
  return {
    cell,
    also: lacking.map(({ indicator }) => (indicator.score ?? indicator.name).cell),
    message,
    severity: (['error', 'warning'] as const).find((one) => severities.includes(one)) ?? 'info',
    data: { count: `${lacking.length}`, names },
  } as const;
}
