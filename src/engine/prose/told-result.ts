import { HUNDRED, type Decimal } from '../decimal';
import type { Quantity } from '../language/quantities';
import type { Reading } from '../language/reading';
import { firstDigit, hasDigit } from '../language/signs';
import type { Indicator } from '../model/form';
import { onceOf } from '../once';
import type { Assessment } from '../scoring/assessment';
import { factsOf, type Fact } from './facts';
import { nameStems } from './row-names';
import { isSameFact } from './same-fact';
import { endsInDenial } from './undone';

/** What stands before the number that a reason gives as the result of its row. */
const RESULT = [
  '实际完成',
  '仅完成',
  '只完成',
  '共完成',
  '完成了',
  '完成',
  '完成率',
  '完成率为',
  '完成率仅',
  '完成率仅为',
  '实际为',
];
/** Said of a part, or of what came after. */
const PART = ['其中', '已补', '下一步', '截至', '目前', '上半年', '批', '阶段', '剩余'];
const TENTH = '0.1';

/** The numbers that a reason (未达标原因分析) gives of its own year and of no part. */
const toldIn = onceOf((reason: Reading): readonly Fact[] => {
  const { plain, year } = reason;
  if (!hasDigit(plain) || PART.some((word) => plain.includes(word))) return [];
  return factsOf(reason.tokens, year).filter((fact) => !fact.scoped && fact.year === year);
});

/** Those of them that are the result of its row: 实际完成57场, 下乡义诊57场. */
export function resultsIn(reason: Reading, { name }: Indicator): readonly Fact[] {
  const told = toldIn(reason);
  if (told.length === 0) return told;
  const stems = nameStems(name.plain);
  return told.filter(
    (fact) => isResult(fact) || (fact.quantity.operator === null && stems.includes(fact.before)),
  );
}

/**
 * The one of the told results that the row does not have: 实际完成57场 beside 52场. Null where it agrees, or
 * where several are told.
 */
export function wrongResult(told: readonly Fact[], assessment: Assessment): Fact | null {
  const own = told.length === 0 ? null : quantityOf(assessment);
  if (own === null) return null;
  const counted = told.filter(
    ({ quantity }) => isSameFact({ quantity: own }, { quantity }) !== null,
  );
  const rates = own.percent ? [] : told.filter(({ quantity }) => quantity.percent);
  if (counted.length > 1 || rates.length > 1) return null;
  const [count] = counted;
  if (count !== undefined && !isKnown(count, own, assessment)) return count;
  const [rate] = rates;
  const share = shareOf(assessment);
  if (rate === undefined || share === null) return null;
  return rate.quantity.value.minus(share).abs().greaterThan(rateGrain(rate)) ? rate : null;
}

function isResult({ text }: Fact): boolean {
  const lead = text.slice(0, Math.max(0, firstDigit(text)));
  return RESULT.some((word) => lead.endsWith(word) && !endsInDenial(lead.slice(0, -word.length)));
}

function quantityOf({ measure, target }: Assessment): Quantity | null {
  if (measure.kind !== 'number' || measure.side !== null) return null;
  const unit = measure.unit || (target.kind === 'number' ? target.unit : '');
  return { ...measure, unit, more: false, operator: null };
}

/** The number is the actual or the expected one, or what lies between them. */
function isKnown(fact: Fact, own: Quantity, { target }: Assessment): boolean {
  const values =
    target.kind === 'number'
      ? [own.value, target.value, target.value.minus(own.value)]
      : [own.value];
  return values.some((value) => isSameFact({ quantity: { ...own, value } }, fact) !== false);
}

/** The actual value in percent of the target. */
function shareOf({ measure, target }: Assessment): Decimal | null {
  if (measure.kind !== 'number' || target.kind !== 'number') return null;
  if (measure.unit !== target.unit || !target.value.greaterThan(0)) return null;
  return measure.value.times(HUNDRED).dividedBy(target.value);
}

/** 86.7% and 86.6% may both be 86.66%, 87% as well. */
function rateGrain({ quantity: { value } }: Fact): Decimal | string {
  return value.isInteger() ? '1' : TENTH;
}
