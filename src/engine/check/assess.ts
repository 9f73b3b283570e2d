import { readCriterion } from '../criterion/criterion';
import { isLowerScore, round2, ZERO, type Decimal } from '../decimal';
import { readDerivations } from '../derivation/derivation';
import { findEquations } from '../derivation/equations';
import { NO_TEXT } from '../language/plain';
import { reader, type Reader } from '../language/reading';
import type { Form, Indicator } from '../model/form';
import { isUnscored, oneYear } from '../model/form-facts';
import { lazily, remembered } from '../once';
import type { Options } from '../options';
import { knownFigures } from '../prose/known-figures';
import { ownWords, type OwnWords } from '../report/own-words';
import type { Assessment, Method, Status, Unverified } from '../scoring/assessment';
import { explain, whyOpen, type Score } from '../scoring/explanation';
import type { ScoringContext, ScoringRow } from '../scoring/method';
import { BY_FORM } from '../scoring/methods';
import { scoredByValues } from '../scoring/methods/by-values';
import { unadjusted } from '../scoring/methods/execution';
import { open, openBroken, type Outcome } from '../scoring/outcome';
import { readValues } from '../scoring/row-values';

const criterionOf = remembered(readCriterion);
const equationsOf = remembered(findEquations);

/** Said of a row that is held against its target as changed during the year. */
const ADJUSTED = '（按调整后的指标值）';

/** Scores every indicator of a form, in the form's order. */
export function assess(form: Form, options: Options): readonly Assessment[] {
  return form.indicators.map(scorer(form, options, reader(oneYear(form))));
}

/**
 * Scores the indicators of a form one by one, and of the same form with other points: no text is read
 * again, and a row with the same points keeps its assessment.
 */
export function scorer(
  form: Form,
  options: Options,
  readingOf: Reader,
): (indicator: Indicator) => Assessment {
  const figures = lazily(() => knownFigures(form));
  const own = ownWords(form.headers);
  const context: ScoringContext = { options, funds: form.funds, year: oneYear(form) };
  const assessed = new Map<Indicator, Assessment>();
  const assessmentOf = (indicator: Indicator): Assessment => {
    const criterion = criterionOf(indicator.criterion?.plain ?? NO_TEXT);
    const equations = equationsOf(indicator.reason?.text ?? '');
    const derivations = readDerivations(equations, indicator.points, figures);
    const values = readValues(indicator, readingOf, context.year);
    const ownCriterion = indicator.criterion?.own ?? false;
    const row = { indicator, criterion, ownCriterion, derivations, ...values };
    return assessOne(row, context, own);
  };
  return (indicator) => {
    const known = assessed.get(indicator);
    if (known !== undefined) return known;
    const assessment = assessmentOf(indicator);
    assessed.set(indicator, assessment);
    return assessment;
  };
}

function assessOne(row: ScoringRow, context: ScoringContext, own: OwnWords): Assessment {
  const { indicator, target, measure, derivations } = row;
  const { method, outcome } = scoredBy(row, context);
  const score = scoreOf(outcome, indicator.points);
  return {
    indicator,
    target,
    measure,
    method,
    recomputed: score.recomputed,
    range: score.range,
    met: outcome.met,
    status: statusOf(outcome, score, indicator),
    explanation: `${explain(outcome, score, indicator)}${indicator.adjusted ? ADJUSTED : ''}`,
    unverified: unverifiedOf(outcome, indicator, own),
    derivations,
    unadjusted:
      method === 'execution'
        ? scoreOf(unadjusted(measure, context.funds), indicator.points).recomputed
        : null,
  };
}

/** The answer of the first method whose row this is. */
function scoredBy(
  row: ScoringRow,
  context: ScoringContext,
): { readonly method: Method | null; readonly outcome: Outcome } {
  for (const { id, score } of BY_FORM) {
    const outcome = score(row, context);
    if (outcome !== null) return { method: id, outcome };
  }
  return scoredByValues(row, context) ?? { method: null, outcome: noMethod(row) };
}

function noMethod({ target }: ScoringRow): Outcome {
  if (target.kind === 'broken') return openBroken('预期值');
  return open('没有预期值，评分标准也没有写明怎么算', '请填写预期值，或按评分标准自行核对得分');
}

function scoreOf(outcome: Outcome, weight: Decimal | null): Score {
  if (weight === null || !weight.greaterThan(ZERO) || outcome.kind === 'open')
    return { recomputed: null, range: null };
  if (outcome.kind === 'tier') {
    const part = (percent: Decimal) => round2(weight.times(percent).dividedBy(100));
    const high = outcome.high.equals(100) ? weight : part(outcome.high);
    return { recomputed: null, range: { low: part(outcome.low), high } };
  }
  const points = round2(outcome.kind === 'points' ? outcome.points : shareOf(weight, outcome));
  const least = points.isNegative() ? ZERO : points;
  return { recomputed: least.greaterThan(weight) ? weight : least, range: null };
}

/** A met target earns the weight as it stands, which is by far the most of them. */
function shareOf(weight: Decimal, { part, whole }: Extract<Outcome, { kind: 'share' }>): Decimal {
  return part === whole ? weight : weight.times(part).dividedBy(whole);
}

function statusOf(outcome: Outcome, score: Score, { points, claimed }: Indicator): Status {
  if (outcome.met === false) return 'failing';
  const reached = score.recomputed ?? (score.range === null ? claimed : null);
  if (points !== null && reached !== null && isLowerScore(reached, points)) return 'failing';
  return outcome.kind === 'open' ? 'manual' : 'met';
}

function unverifiedOf(outcome: Outcome, indicator: Indicator, own: OwnWords): Unverified | null {
  if (outcome.kind === 'open') {
    const why = whyOpen(outcome, indicator);
    return why === null ? null : { why: own(why), settle: own(outcome.settle) };
  }
  // Where there is neither a weight nor a score, there is none to be verified.
  if (indicator.points === null && !isUnscored(indicator))
    return { why: '没有分值，算不出得分', settle: '请填写这个指标的分值' };
  return null;
}
