import type { Subtotal } from '../../engine/model/form';
import { PROMPT_MARK } from '../../engine/report/prompt-text';
import type { Finding, Report, Severity } from '../../engine/report/report';
import { subtotalSum } from '../../engine/rules/subtotal-sum';
import { weightInvalid } from '../../engine/rules/weight-invalid';
import { weightSum } from '../../engine/rules/weight-sum';
import { weightTotal } from '../../engine/rules/weight-total';
import { weightTotalRow } from '../../engine/rules/weight-total-row';
import { causesIn } from './grouped-findings';
import { SEVERITY_NAMES } from './severity';

/** `faulty`: something must be mended. `open`: a person has to look at something. `sound`: neither. */
export type Step = 'faulty' | 'open' | 'sound';

/** How far a form is from being handed in, in words. No check can say that it may be. */
export interface Verdict {
  readonly step: Step;
  readonly text: string;
  /** What else there is to look at; '' where there is nothing. */
  readonly rest: string;
}

/** `open` are the findings nobody has ignored. */
export function verdictOf(report: Report, open: readonly Finding[]): Verdict {
  const causes = causesIn(open);
  const errors = countOf(causes, 'error');
  const doubts = [
    ...some(report.unverified.length, '个指标要人工核对'),
    ...some(countOf(causes, 'warning'), `个${SEVERITY_NAMES.warning}`),
  ];
  const ignored = report.findings.length - open.length;
  const noted = ignored > 0 ? [`已忽略 ${ignored} 个`] : [];
  const say = (step: Step, text: string, rest: readonly string[]): Verdict => ({
    step,
    text,
    rest: [...rest, ...noted].join('，'),
  });
  if (errors > 0) return say('faulty', `有 ${errors} 个${SEVERITY_NAMES.error}的问题`, doubts);
  const [doubt, ...others] = doubts;
  if (doubt !== undefined)
    return say('open', `没有发现${SEVERITY_NAMES.error}的问题`, [`还有 ${doubt}`, ...others]);
  return say('sound', '没有发现问题', some(countOf(causes, 'info'), `个${SEVERITY_NAMES.info}`));
}

/** The same in a few words, for a list: `✕ 3 个必须修改`. */
export function shortVerdict(report: Report, open: readonly Finding[]): string {
  const { step } = verdictOf(report, open);
  if (step === 'sound') return '没有发现问题';
  const errors = countOf(causesIn(open), 'error');
  return errors > 0 ? `✕ ${errors} 个${SEVERITY_NAMES.error}` : `没有${SEVERITY_NAMES.error}的`;
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function some(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}

const WEIGHT_RULES: ReadonlySet<string> = new Set(
  [weightTotal, weightSum, weightInvalid, weightTotalRow].map(({ id }) => id),
);

/** How the tree of weights stands, as far as it was held against anything. */
export function weightState({ form, findings, totals, off }: Report): string {
  const faults = findings.filter(isWeightFault).length;
  const total = `合计 ${totals.weight.toString()} 分`;
  if (faults > 0) return `${total}，有 ${faults} 处问题`;
  const isOpen = form.subtotals.some(({ rows }) => rows === null);
  if (isOpen || off.some((id) => WEIGHT_RULES.has(id))) return `${total}，没有全部检查`;
  const isLevelled = form.groups.some(hasPoints) || form.subtotals.some(hasPoints);
  return isLevelled ? `${total}，上下级一致` : total;
}

function isWeightFault({ rule, kind }: Finding): boolean {
  return WEIGHT_RULES.has(rule) || (rule === subtotalSum.id && kind === 'weight');
}

function hasPoints({ weights }: Report['form']['groups'][number] | Subtotal): boolean {
  return weights.some(({ points }) => points !== null);
}

/** A prompt of ours stands in some reason cell, filled in or not. */
export function holdsPrompts({ form }: Report): boolean {
  return form.indicators.some(({ reason }) => reason?.text.startsWith(PROMPT_MARK) === true);
}
