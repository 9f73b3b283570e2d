import { Decimal } from './decimal';
import { normalise } from './values/normalise';

/** What a scoring criterion (评分标准) lays down. */
export interface Criterion {
  /** Lower bounds of the top and the middle tier in percent; null where it names none. */
  readonly tiers: { readonly top: Decimal; readonly middle: Decimal } | null;
  /** 支付额/预算额度: the score is the share of the budget that was paid. */
  readonly execution: boolean;
  /** 得满分；否则，视情况扣分, or deductions of its own (每少1件扣0.2分): a person decides. */
  readonly judgement: boolean;
}

const BAND = /(?<!\d)(\d+(?:\.\d+)?)%?(?:\(含\))?[-~—–至到]+(\d+(?:\.\d+)?)%(?:\(含\))?/g;
const EXECUTION =
  /(?:支付额度?|支出额度?|实际支出|执行数|支付金额)[/÷](?:全年|年初|年度|调整后)?预算(?:额度|数|金额)?/;
const JUDGEMENT = /得满分.{0,4}否则.*(?:扣分|扣减|不得分)|每.{1,12}扣/;
const PROPORTIONAL = /按比例|完成比例|比例扣/;

/** Reads a criterion; text that lays down nothing known gives an empty one. */
export function readCriterion(text: string): Criterion {
  const words = normalise(text).replaceAll('*', '');
  return {
    tiers: readTiers(words),
    execution: EXECUTION.test(words),
    judgement: JUDGEMENT.test(words) && !PROPORTIONAL.test(words),
  };
}

/** Tiers are bands that meet: 80%-100%, 60%-80%, in either order of ends. */
function readTiers(words: string): Criterion['tiers'] {
  const bands = [...words.matchAll(BAND)].map(([, a = '0', b = '0']) => [
    Decimal.min(a, b),
    Decimal.max(a, b),
  ]);
  const top = bands.find(([, high]) => high?.equals(100))?.[0];
  const middle = bands.find(([, high]) => top !== undefined && high?.equals(top))?.[0];
  return top === undefined || middle === undefined ? null : { top, middle };
}
