import { format, HUNDRED, isPrintedOf, sameScore, type Decimal } from '../decimal';
import { wordsOf } from '../language/lexicon';
import { WAN } from '../language/money';
import { sameCell } from '../model/cell';
import type { Form } from '../model/form';
import { formYear, oneYear, plainField } from '../model/form-facts';
import { isOffByUnit, totalAllocated, totalSpent } from '../model/funds';
import { lazily } from '../once';
import { exceptsRows, saysAllDone } from '../prose/all-done';
import { amountStatements } from '../prose/amounts';
import { claimOf, gradeClaim } from '../prose/claims';
import type { ToldFact } from '../prose/disputes';
import { missedRows } from '../prose/missed';
import { isSameFact } from '../prose/same-fact';
import { scoreSubjects, type OfPart } from '../prose/score-subject';
import { isOfPart } from '../prose/spending-subject';
import { rule, type Context } from '../rule';
import type { Assessment } from '../scoring/assessment';

/** These leave another surplus than budget less spending. */
const CUT = [...wordsOf('budgetCut'), '收回', '上年结转', '追加'];

export const narrativeClaim = rule({
  id: 'narrative-claim',
  severity: 'warning',
  title: '文字里的得分、等级、执行率等与表格不符',
  messages: {
    score: '文字说明写“{text}”，表里自评合计 {total} 分，请核对。',
    grade: '文字说明写“{text}”，自评总分 {total} 分应为“{grade}”，请改正。',
    rate: '文字说明写“{text}”，按资金情况计算为 {rate}%，请核对。',
    ownRate: '文字说明写“{text}”，按同一段里的预算和支出计算为 {rate}%，请核对。',
    scoredRate: '文字说明写“{text}”，表里“{name}”的得分相当于 {rate}%，请核对。',
    surplus: '文字说明写“{text}”，资金情况里预算减支出是 {amount} 万元，请核对。',
    satisfaction: '文字说明写“{text}”，表里“{name}”的实现值是“{actual}”，请核对。',
    done: '文字说明写“{text}”，表里有 {count} 个指标未达标（{names}），请核对。',
  },
  *check(form, context) {
    const { prose, totals, assessments } = context;
    const year = oneYear(form);
    const ofPart = lazily(() => scoreSubjects(assessments));
    for (const fact of prose.facts)
      if (fact.year === year) yield* contradiction(fact, form, context, ofPart);
    const missed = missedRows(assessments);
    const names = missed.map(({ indicator }) => indicator.name.text);
    for (const { id, cell, plain } of prose.parts) {
      const said = gradeClaim(plain);
      const { claimed, grade } = totals;
      if (said !== null && claimed !== null && grade !== null && said.grade !== grade)
        yield { cell, message: 'grade', data: { text: said.text, total: format(claimed), grade } };
      if (id === 'problems' || id === 'improvement' || missed.length === 0) continue;
      const done = saysAllDone(plain, false);
      if (done === null || exceptsRows(plain, done, missed)) continue;
      yield { cell, message: 'done', data: { text: done, count: `${missed.length}`, names } };
    }
  },
});

function* contradiction(
  fact: ToldFact,
  form: Form,
  { assessments, totals, prose }: Context,
  ofPart: () => OfPart,
) {
  const { cell, text, quantity } = fact;
  const { value } = quantity;
  const claim = claimOf(fact);
  if (claim === 'rate' || claim === 'surplus') {
    const project = plainField(form, '项目名称') ?? '';
    if (!text.includes('项目') && isOfPart(fact.earlier, project)) return;
  }
  if (claim === 'score') {
    const total = totals.printed ?? totals.claimed;
    const known = [totals.printed, totals.claimed].some(
      (one) => one !== null && sameScore(one, value),
    );
    if (total === null || known || ofPart()(fact)) return;
    const also = form.total?.score ? [form.total.score.cell] : [];
    const data = { text, total: format(total) };
    yield { cell, also, message: 'score', severity: 'error', data } as const;
  } else if (claim === 'rate') {
    const [plain, scored] = [ratesOf(form), scoredRates(assessments)];
    const own = plain.length === 0 ? ownRate(fact, form) : null;
    if (own !== null && !isPrintedOf(value, own)) {
      yield { cell, message: 'ownRate', data: { text, rate: format(own, 2) } } as const;
      return;
    }
    const known = [...plain, ...scored.map(({ rate }) => rate)];
    if (known.some((one) => isPrintedOf(value, one))) return;
    const [[rate], [byScore]] = [plain, scored];
    if (rate !== undefined) {
      yield { cell, message: 'rate', data: { text, rate: format(rate, 2) } } as const;
    } else if (byScore !== undefined) {
      const { name, score } = byScore.indicator;
      const data = { text, name: name.text, rate: format(byScore.rate, 2) };
      yield { cell, also: [(score ?? name).cell], message: 'scoredRate', data } as const;
    }
  } else if (claim === 'surplus') {
    if (prose.parts.some(({ plain }) => CUT.some((word) => plain.includes(word)))) return;
    const left = leftOf(form);
    const [amount] = left;
    const said = value.dividedBy(WAN);
    if (amount === undefined || left.some((one) => isPrintedOf(said, one))) return;
    yield { cell, message: 'surplus', data: { text, amount: format(amount) } } as const;
  } else if (claim === 'satisfaction') {
    const rows = assessments.filter(({ indicator }) => indicator.name.plain.includes('满意度'));
    const [row] = rows;
    if (row === undefined || rows.length > 1 || row.measure.kind !== 'number') return;
    // What names the row as a whole is said by text-conflict or goal-number.
    if (prose.disputes.some((one) => one.fact === fact)) return;
    const own = { ...row.measure, more: row.measure.side !== null, operator: null };
    if (isSameFact({ quantity: own }, fact) !== false) return;
    const { name, actual } = row.indicator;
    const data = { text, name: name.text, actual: actual?.text ?? '' };
    yield { cell, also: [(actual ?? name).cell], message: 'satisfaction', data } as const;
  }
}

/** The rates that the form knows, in percent: paid of the budget, and of what was allotted. */
function ratesOf({ funds }: Form): readonly Decimal[] {
  const spent = totalSpent(funds);
  const wholes = [funds.budget?.value ?? null, totalAllocated(funds)];
  return wholes.flatMap((whole) =>
    // What differs by a unit is told elsewhere and measures nothing.
    spent !== null && whole?.greaterThan(0) === true && !isOffByUnit(spent, whole)
      ? [spent.times(HUNDRED).dividedBy(whole)]
      : [],
  );
}

/** The rate of the one budget and the one amount spent that the same text names; null without both. */
function ownRate({ cell }: ToldFact, form: Form): Decimal | null {
  const entry = form.narrative.find((one) => sameCell(one.cell, cell));
  if (entry === undefined) return null;
  const told = amountStatements(entry.plain, formYear(form), plainField(form, '项目名称'));
  const amountOf = (about: 'budget' | 'spent') => {
    const [one, ...others] = told.filter((statement) => statement.about === about);
    return one === undefined || others.length > 0 ? null : one.value.times(one.unit);
  };
  const [whole, spent] = [amountOf('budget'), amountOf('spent')];
  if (spent === null || whole?.greaterThan(0) !== true || isOffByUnit(spent, whole)) return null;
  return spent.times(HUNDRED).dividedBy(whole);
}

/** Those that the scores of execution come to. */
function scoredRates(assessments: readonly Assessment[]) {
  return assessments.flatMap(({ method, recomputed, indicator }) => {
    const { points, claimed } = indicator;
    if (method !== 'execution' || points?.greaterThan(0) !== true) return [];
    return [recomputed, claimed].flatMap((score) =>
      score === null ? [] : [{ indicator, rate: score.times(HUNDRED).dividedBy(points) }],
    );
  });
}

function leftOf({ funds }: Form): readonly Decimal[] {
  const spent = totalSpent(funds);
  return [funds.budget?.value ?? null, totalAllocated(funds)].flatMap((whole) =>
    spent === null || whole === null ? [] : [whole.minus(spent)],
  );
}
