import type { ColumnRole, Entry, Indicator } from '../../engine/model/form';
import { isScored, UNIT_FIELDS } from '../../engine/model/form-facts';
import { amountsOf, executionRate, totalSpent } from '../../engine/model/funds';
import type { Options } from '../../engine/options';
import type { Report } from '../../engine/report/report';

/** Whether a form has what a rule goes by: not at all, with nothing in it, or filled in. */
export type Met = 'absent' | 'blank' | 'there';

type Need = (report: Report, options: Options) => Met;

/** What rules go by, each by itself; rule-needs.json says which rule needs what. */
export const NEEDS = {
  scored: ({ form }) => there(isScored(form)),
  weight: column(['weight', 'level1Weight', 'level2Weight'], ({ weight }) => weight, hasWeights),
  score: column(['score'], ({ score }) => score),
  expected: column(['expected', 'adjusted'], ({ expected }) => expected),
  actual: column(['actual'], ({ actual }) => actual),
  criterion: column(['criterion'], ({ criterion }) => criterion),
  evidence: column(['evidence'], ({ evidence }) => evidence),
  /** The column, filled in or not: for the rule that looks for what is missing in it. */
  evidencePlace: ({ form }) => there(form.headers.evidence !== undefined),
  reason: ({ form }) => {
    const own = column(['reason'], ({ reason }) => reason);
    const { reasonBlock } = form;
    if (reasonBlock === null) return own({ form });
    return reasonBlock.plain === '' ? 'blank' : 'there';
  },
  /** Scores that were recomputed: what a claimed one is held against. */
  recomputed: ({ assessments }) => filled(assessments.some((one) => one.recomputed !== null)),
  tier: ({ assessments }) => there(assessments.some((one) => one.range !== null)),
  execution: ({ assessments }) => there(assessments.some(({ method }) => method === 'execution')),
  levels: ({ form }) => there(form.groups.length > 0),
  /** Groups have points while rows have none. */
  groupWeights: ({ form }) =>
    there(form.headers.weight === undefined && form.groups.some(hasPoints)),
  totalWeight: ({ form }) => there((form.total?.weights.length ?? 0) > 0),
  totalScore: ({ form }) => part(form.total !== null, form.total?.score != null),
  subtotals: ({ form }) => there(form.subtotals.some(({ rows }) => rows !== null)),
  grade: ({ form }) => there(form.total?.grade != null),
  funds: ({ form }) => there(amountsOf(form.funds).length > 0),
  spent: ({ form }) => part(form.funds.spent !== null, totalSpent(form.funds) !== null),
  rate: ({ form }) => part(form.funds.budget !== null, executionRate(form.funds) !== null),
  fields: ({ form }) => there(form.fields.length > 0),
  year: field(['评价年度']),
  identity: field(['项目名称', ...UNIT_FIELDS]),
  goals: field(['预期目标', '预期总体目标']),
  outcomes: field(['实际完成情况', '是否如期实现预期总体目标']),
  narrative: ({ form }) =>
    part(
      form.narrative.length > 0,
      form.narrative.some(({ plain }) => plain !== ''),
    ),
  usualWeights: (_, { weights }) => there(Object.keys(weights).length > 0),
  executionCaps: (_, { executionCaps }) => there(executionCaps.length > 0),
  reasonLength: (_, { reasonLength }) => there(reasonLength > 0),
} as const satisfies Readonly<Record<string, Need>>;

export type NeedName = keyof typeof NEEDS;

type OfForm = Pick<Report, 'form'>;

function column(
  roles: readonly ColumnRole[],
  entryOf: (indicator: Indicator) => Pick<Entry, 'plain'> | null,
  otherwise: (report: OfForm) => boolean = () => false,
) {
  return (report: OfForm): Met => {
    const { headers, indicators } = report.form;
    const own = roles.some((role) => headers[role] !== undefined) || otherwise(report);
    const some = indicators.some((one) => (entryOf(one)?.plain ?? '') !== '');
    return part(own || some, some || otherwise(report));
  };
}

function field(names: readonly string[]) {
  return ({ form }: OfForm): Met => {
    const own = form.fields.filter(({ name }) => names.includes(name));
    return part(
      own.length > 0,
      own.some((one) => one.filled),
    );
  };
}

function hasWeights({ form }: OfForm): boolean {
  return form.groups.some(hasPoints);
}

function hasPoints({ weights }: OfForm['form']['groups'][number]): boolean {
  return weights.some(({ points }) => points !== null);
}

function part(isThere: boolean, isFilled: boolean): Met {
  return isThere ? filled(isFilled) : 'absent';
}

function filled(isFilled: boolean): Met {
  return isFilled ? 'there' : 'blank';
}

function there(isThere: boolean): Met {
  return isThere ? 'there' : 'absent';
}
