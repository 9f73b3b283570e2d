import { Decimal } from '../decimal';
import { scoresExecution } from '../language/execution-name';
import type { Plain } from '../language/plain';
import { isAllOrNothing, readFullScore, setsPoints, type FullScore } from './points';
import { readScale, type Scale } from './scale';

/** What a scoring criterion (评分标准) lays down. */
export interface Criterion {
  /** Lower bounds of the top and the middle tier in percent; null where it names none. */
  readonly tiers: { readonly top: Decimal; readonly middle: Decimal } | null;
  /** 支付额/预算额度: the score is the share of the budget that was paid. */
  readonly execution: boolean;
  /** 得满分；否则，视情况扣分, or points of its own (每少1件扣0.2分, 80%-90%得5分): a person decides. */
  readonly judgement: boolean;
  /** What it says of every value, in bands or steps; null where it says anything else. */
  readonly scale: Scale | null;
  /** What earns the full score; null where it does not say. */
  readonly full: FullScore | null;
  /** 达到得满分，未达到不得分: a missed target earns nothing. */
  readonly allOrNothing: boolean;
}

const BAND = /(?:^|[^\d.])(\d+(?:\.\d+)?)%?(?:\(含\))?[-~—–至到]+(\d+(?:\.\d+)?)(?=%)/g;

/** Reads a criterion; text that lays down nothing known gives an empty one. */
export function readCriterion(text: Plain): Criterion {
  const words = text.replaceAll('*', '');
  return {
    tiers: tiersIn(words),
    execution: scoresExecution(words),
    judgement: setsPoints(words) || isAllOrNothing(words),
    scale: readScale(words),
    full: readFullScore(words),
    allOrNothing: isAllOrNothing(words),
  };
}

/** Tiers are bands that meet: 80%-100%, 60%-80%, in either order of ends. */
export function tiersIn(words: string): Criterion['tiers'] {
  const bands = [...words.matchAll(BAND)].map(([, a = '0', b = '0']) => [
    Decimal.min(a, b),
    Decimal.max(a, b),
  ]);
  const top = bands.find(([, high]) => high?.equals(100))?.[0];
  const middle = bands.find(([, high]) => top !== undefined && high?.equals(top))?.[0];
  return top === undefined || middle === undefined ? null : { top, middle };
}
