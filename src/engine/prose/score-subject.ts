import { Decimal, ZERO } from '../decimal';
import { FIGURE, figureOf } from '../language/figures';
import { cutAt } from '../language/signs';
import type { Group } from '../model/form';
import type { Assessment } from '../scoring/assessment';
import type { ToldFact } from './disputes';
import { beginnings } from './endings';
import { nameStems } from './row-names';
import { kindOf } from './tallies';

/** Words of a claim that leave no doubt: 自评总分, 项目自评得分. */
const OF_ALL = ['总', '综合', '项目', '整体'];
/** 产出指标权重40分. */
const POINTS = new RegExp(`(${FIGURE})分`);
/** 自评95分 gives a score and no share of the points. */
const SCORED = ['自评', '评价', '得分', '得'];
const SHORTEST = 2;

/** True if a score is said of one level or row of the table: 产出指标权重40分,自评40分. */
export type OfPart = (fact: ToldFact) => boolean;

/**
 * Takes the levels and rows of a table with their points. What the sentence named last is what a score
 * is said of, unless that has fewer points.
 */
export function scoreSubjects(assessments: readonly Assessment[]): OfPart {
  const points = pointsByName(assessments);
  const longest = beginnings(points.keys(), SHORTEST);
  const total = assessments.reduce((all, { indicator }) => all.plus(indicator.points ?? 0), ZERO);
  const named = (clause: string): Decimal | null => {
    for (let at = 0; at < clause.length; at += 1) {
      const name = longest(clause, at);
      if (name !== null) return points.get(name) ?? null;
    }
    return shareIn(clause, total);
  };
  return ({ before, earlier, quantity }) => {
    if (OF_ALL.some((word) => before.includes(word))) return false;
    const clauses = cutAt(earlier, ',:、').toReversed();
    const part = clauses.map(named).find((one) => one !== null);
    return part?.greaterThanOrEqualTo(quantity.value) === true;
  };
}

/** The points of 产出, 数量 and the like, and of every row, the most where a name is there twice. */
function pointsByName(assessments: readonly Assessment[]): ReadonlyMap<string, Decimal> {
  const groups = new Map<Group, Decimal>();
  const named = new Map<string, Decimal>();
  const enter = (name: string, points: Decimal) => {
    if (name.length >= SHORTEST) named.set(name, Decimal.max(points, named.get(name) ?? ZERO));
  };
  for (const { indicator } of assessments) {
    const { points, name } = indicator;
    if (points === null) continue;
    for (const stem of nameStems(name.plain)) enter(stem, points);
    for (let group = indicator.group; group !== null; group = group.parent)
      groups.set(group, points.plus(groups.get(group) ?? ZERO));
  }
  for (const [group, points] of groups) enter(kindOf(group), points);
  return named;
}

/** The points that a clause gives something the table names in other words: 过程管理20分. */
function shareIn(clause: string, total: Decimal): Decimal | null {
  const match = POINTS.exec(clause);
  const [, figure] = match ?? [];
  if (match === null || figure === undefined) return null;
  const subject = clause.slice(0, match.index);
  const share = figureOf(figure);
  if (SCORED.some((word) => subject.endsWith(word)) || !share.lessThan(total)) return null;
  return share;
}
