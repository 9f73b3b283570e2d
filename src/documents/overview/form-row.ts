import { format, type Decimal } from '../../engine/decimal';
import { normalise } from '../../engine/language/plain';
import { executionRate, isOffByUnit, totalSpent } from '../../engine/model/funds';
import { PROMPT_MARK } from '../../engine/report/prompt-text';
import type { Report } from '../../engine/report/report';
import { proseWithoutContact } from '../../sheet/cells/contact';
import type { CheckedForm } from '../checked-form';
import type { NowSpot } from '../rounds/round-of';
import { spotsOf } from '../rounds/spot';
import { summaryOf, type Summary } from '../summary';
import { causesIn } from '../words/grouped-findings';
import { isAtLeast } from '../words/severity';

/**
 * What an overview of many forms keeps of one: plain data, so that it can come from another thread,
 * and little, so that thousands fit. Amounts are in 万元 and exact; '' is for what is not known.
 */
export interface FormRow extends Summary {
  /** Where the form stands in its file. */
  readonly place: Pick<CheckedForm, 'sheet' | 'row'>;
  readonly budget: string;
  readonly spent: string;
  /** 预算执行率 in percent. */
  readonly rate: string;
  /** Budget and spending are in two units, so that neither can be added to anything. */
  readonly twoUnits: boolean;
  /** File, unit and project in plain spelling, by which the form is looked for. */
  readonly names: string;
  /** The points there are: of 100 usually. */
  readonly weight: string;
  /** How many problems of each rule: errors and warnings, each cause once. */
  readonly rules: Readonly<Record<string, number>>;
  /** What was found, as a comparison with another round goes by it. */
  readonly spots: readonly NowSpot[];
  /** The reasons given, without contacts; short ones say the same by chance. */
  readonly reasons: readonly GivenReason[];
}

/** Made plain once, with the form: of a thousand, that takes the page too long. */
interface GivenReason {
  readonly text: string;
  readonly plain: string;
}

/** Signs of a reason that two people do not write alike. */
const OWN_WORDS = 12;

/** The row of a checked form: plain figures, and of its reasons only what names no contact. */
export function formRowOf(checked: CheckedForm): FormRow {
  const { report } = checked;
  const { funds } = report.form;
  const spent = totalSpent(funds);
  const budget = funds.budget?.value ?? null;
  const summary = summaryOf(checked);
  return {
    ...summary,
    names: inPlain([summary.file, summary.sheet, summary.unit, summary.project].join('|')),
    place: { sheet: checked.sheet, row: checked.row },
    budget: exact(budget),
    spent: exact(spent),
    rate: exact(executionRate(funds)),
    twoUnits: spent !== null && budget !== null && isOffByUnit(spent, budget),
    weight: format(report.totals.weight),
    rules: rulesOf(report),
    spots: spotsOf(report).map(({ rule, kind, name, cell, severity }) => ({
      rule,
      kind,
      name,
      cell,
      severity,
    })),
    reasons: reasonsOf(report),
  };
}

/** As names are compared that somebody types. */
export function inPlain(name: string): string {
  return normalise(name).toLowerCase();
}

function exact(value: Decimal | null): string {
  return value === null ? '' : format(value);
}

function rulesOf({ findings }: Report): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule, severity } of causesIn(findings))
    if (isAtLeast(severity, 'warning')) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function reasonsOf({ form }: Report): readonly GivenReason[] {
  const texts = form.indicators.flatMap(({ reason }) =>
    reason === null || reason.plain.length < OWN_WORDS ? [] : [proseWithoutContact(reason.text)],
  );
  return [...new Set(texts)]
    .filter((text) => text.length >= OWN_WORDS && !text.startsWith(PROMPT_MARK))
    .map((text) => ({ text, plain: normalise(text) }));
}
