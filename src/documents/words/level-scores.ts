import { HUNDRED, sum, ZERO, type Decimal } from '../../engine/decimal';
import type { Group } from '../../engine/model/form';
import { weightOfGroup } from '../../engine/model/weights';
import type { Report } from '../../engine/report/report';

/** What the indicators of one 一级指标 got of its weight, as claimed. */
export interface LevelScore {
  readonly name: string;
  readonly got: Decimal;
  readonly weight: Decimal;
  /** Percent of the weight, 0 … 100. */
  readonly percent: Decimal;
}

/** One for each 一级指标, in the form's order; none in a flat table. */
export function levelScores({ form }: Report): readonly LevelScore[] {
  return form.groups
    .filter(({ level }) => level === 1)
    .map((group) => {
      const own = form.indicators.filter((indicator) => rootOf(indicator.group) === group);
      const got = sum(own.map(({ claimed }) => claimed ?? ZERO));
      const [printed] = weightOfGroup(group);
      const weight = printed?.points ?? sum(own.map(({ points }) => points ?? ZERO));
      return { name: group.name, got, weight, percent: percentOf(got, weight) };
    });
}

function rootOf(group: Group | null): Group | null {
  let root = group;
  while (root !== null && root.parent !== null) root = root.parent;
  return root;
}

function percentOf(got: Decimal, weight: Decimal): Decimal {
  if (!weight.greaterThan(ZERO) || got.lessThan(ZERO)) return ZERO;
  const percent = got.div(weight).times(HUNDRED);
  return percent.greaterThan(HUNDRED) ? HUNDRED : percent;
}
