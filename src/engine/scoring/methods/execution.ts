import { format, HUNDRED, isLowerScore, sameScore, type Decimal } from '../../decimal';
import { unreadResults } from '../../derivation/equations';
import { isBroken } from '../../language/cell-value';
import { isExecutionName } from '../../language/execution-name';
import type { Measure } from '../../language/measure';
import type { Funds } from '../../model/form';
import { isOffByUnit, totalSpent } from '../../model/funds';
import { oneLine } from '../../sentence/one-line';
import { FIGURE, oneOf, template } from '../../sentence/template';
import type { ScoringMethod, ScoringRow } from '../method';
import { open, openBroken, type Outcome } from '../outcome';
import { PERCENT, PLAIN, printQuotient, QUOTIENT } from '../print';

/**
 * Budget execution (资金支出率, 预算执行率): paid ÷ budget × weight. A reason that derives an adjusted
 * score by an equation that holds decides instead.
 */
export const execution: ScoringMethod<'execution'> = {
  id: 'execution',
  score(row, { funds }) {
    if (!isExecution(row)) return null;
    const { reason } = row.indicator;
    // The reason may derive another score than the unadjusted one.
    if (reason !== null && isBroken(reason)) return openBroken('原因栏');
    const derived = row.derivations.findLast((derivation) => derivation.score && derivation.holds);
    if (!derived?.computed)
      return isDerivedInWords(row) ? DERIVED_IN_WORDS : unadjusted(row.measure, funds);
    const working = `原因栏推算：${oneLine(derived.text)}`;
    const whole = row.indicator.points;
    const met = whole !== null && !isLowerScore(derived.computed, whole);
    return { kind: 'points', points: derived.computed, met, working };
  },
};

const BOTH = '预算数和支出数';
const BUDGET = '预算数';
const SPENT = '支出数';
/** Why 资金情况 gives no rate. */
const UNFILLED = template`资金情况里没有${oneOf(BOTH, BUDGET, SPENT)}`;
const OTHER_UNIT = '资金情况里预算数和支出数的单位可能不一样';
const NO_RATE = template`全年预算数是 ${FIGURE}，算不出执行率`;

/** The rate of 资金情况, beside the words for it. */
export const RATE = template`执行率 ${QUOTIENT}`;

/** True for the sentence that says why 资金情况 gives no rate. */
export function isUnfunded(why: string): boolean {
  return why === OTHER_UNIT || [UNFILLED, NO_RATE].some((one) => one.read(why) !== null);
}

const DERIVED_IN_WORDS = open(
  '原因栏的算式中夹有文字，无法识别',
  '请把算式写成“（1033.48+100.63）/（1435-300）*12=11.99”的样子',
);

/** The reason derives the claimed score by a working that cannot be read. */
function isDerivedInWords({ indicator: { reason, claimed } }: ScoringRow): boolean {
  if (reason === null || claimed === null) return false;
  return unreadResults(reason.text).some((result) => sameScore(result, claimed));
}

/** By its name or its criterion, and with no expected value of its own. */
function isExecution({ indicator, target, criterion, ownCriterion, measure }: ScoringRow): boolean {
  if (target.kind !== 'blank') return false;
  const named = isExecutionName(indicator.name.plain);
  return named || (criterion.execution && (ownCriterion || measure.kind === 'blank'));
}

/**
 * The share from 资金情况 alone, before any adjustment; where that is not filled in, a percentage in
 * the actual cell is the rate.
 */
export function unadjusted(measure: Measure, funds: Funds): Outcome {
  const paid = totalSpent(funds);
  const budget = funds.budget?.value ?? null;
  if (paid !== null && budget !== null && budget.greaterThan(0))
    return isOffByUnit(paid, budget)
      ? open(OTHER_UNIT, '请把预算数和支出数写成同一种单位')
      : rate({ paid, budget, percent: false });
  if (measure.kind === 'number' && !measure.value.isNegative()) {
    const fraction = !measure.percent && measure.value.lessThanOrEqualTo(1);
    const percentage = fraction ? measure.value.times(100) : measure.value;
    return rate({ paid: percentage, budget: HUNDRED, percent: true });
  }
  if (budget?.greaterThan(0) === false) return open(NO_RATE.print(format(budget)), '请核对预算数');
  const lacking = budget === null ? (paid === null ? BOTH : BUDGET) : SPENT;
  return open(UNFILLED.print(lacking), `请在资金情况填写${lacking}`);
}

interface Rate {
  readonly paid: Decimal;
  readonly budget: Decimal;
  /** Both are percentages. */
  readonly percent: boolean;
}

function rate({ paid, budget, percent }: Rate): Outcome {
  const working = RATE.print(printQuotient(paid, budget, percent ? PERCENT : PLAIN));
  return {
    kind: 'share',
    part: paid,
    whole: budget,
    met: paid.greaterThanOrEqualTo(budget),
    working,
  };
}
