import type { Options } from '../../engine/options';
import type { Report } from '../../engine/report/report';
import { RULES } from '../../engine/rules';
import { NEEDS, type NeedName } from './needs';
import needsByRule from './rule-needs.json';

/**
 * What became of one rule on one form. `nothing`: it found nothing, which is not to say that all is
 * right. `unfit`: the form has no such part. `lacking`: it has, but there is nothing in it to go by.
 */
export type LedgerState = 'found' | 'nothing' | 'unfit' | 'lacking' | 'off';

export interface LedgerLine {
  readonly rule: string;
  readonly title: string;
  readonly state: LedgerState;
  /** Of `found`, how many. */
  readonly count: number;
}

const BY_RULE: ReadonlyMap<string, readonly NeedName[]> = new Map(
  Object.entries<readonly string[]>(needsByRule).map(([rule, needs]) => [
    rule,
    needs.filter(isNeed),
  ]),
);

/** Every rule, in the order of the documentation, and what became of it. */
export function ledgerOf(report: Report, options: Options): readonly LedgerLine[] {
  const counts = new Map<string, number>();
  for (const { rule } of report.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const off = new Set(report.off);
  return RULES.map(({ id, title }) => {
    const count = counts.get(id) ?? 0;
    const state = count > 0 ? 'found' : off.has(id) ? 'off' : stateOf(id, report, options);
    return { rule: id, title, state, count };
  });
}

function stateOf(rule: string, report: Report, options: Options): LedgerState {
  const met = (BY_RULE.get(rule) ?? []).map((name) => NEEDS[name](report, options));
  if (met.includes('absent')) return 'unfit';
  return met.includes('blank') ? 'lacking' : 'nothing';
}

function isNeed(name: string): name is NeedName {
  return Object.hasOwn(NEEDS, name);
}
