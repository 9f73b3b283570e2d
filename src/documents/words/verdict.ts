import { PROMPT_MARK } from '../../engine/report/prompt-text';
import type { Finding, Report } from '../../engine/report/report';
import { weightInvalid } from '../../engine/rules/weight-invalid';
import { weightSum } from '../../engine/rules/weight-sum';
import { weightTotal } from '../../engine/rules/weight-total';
import { weightTotalRow } from '../../engine/rules/weight-total-row';

/** Whether a form may be handed in, and how its parts stand, in words. */
export interface Verdict {
  readonly ready: boolean;
  readonly text: string;
  /** What else there is to look at. */
  readonly rest: string;
}

/** `open` are the findings nobody has ignored. */
export function verdictOf(report: Report, open: readonly Finding[]): Verdict {
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const ignored = report.findings.length - open.length;
  const rest = [
    warnings > 0 ? `${warnings} 个建议核对` : '没有需要核对的问题',
    ...(ignored > 0 ? [`已忽略 ${ignored} 个`] : []),
  ].join('，');
  return errors === 0
    ? { ready: true, text: '可以提交', rest }
    : { ready: false, text: `有 ${errors} 个必须修改的问题`, rest };
}

const WEIGHT_RULES: ReadonlySet<string> = new Set(
  [weightTotal, weightSum, weightInvalid, weightTotalRow].map(({ id }) => id),
);

/** How the tree of weights stands. */
export function weightState({ findings, totals, off }: Report): string {
  const faults = findings.filter(({ rule }) => WEIGHT_RULES.has(rule)).length;
  const total = `合计 ${totals.weight.toString()} 分`;
  if (faults > 0) return `${total}，有 ${faults} 处问题`;
  return off.some((id) => WEIGHT_RULES.has(id)) ? `${total}，没有全部检查` : `${total}，上下级一致`;
}

/** A prompt of ours stands in some reason cell, filled in or not. */
export function holdsPrompts({ form }: Report): boolean {
  return form.indicators.some(({ reason }) => reason?.text.startsWith(PROMPT_MARK) === true);
}
