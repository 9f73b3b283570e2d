import type { Entry } from '../../engine/model/form';
import { pointsInName } from '../words/points-in-name';

const GOAL = /^(?:年度)?(?:绩效|总体)?目标[一二三四五六七八九十\d]*$/;

/** True for 年度绩效目标1（40分）, where each goal has a table of its own. */
export function isGoal({ plain }: Entry): boolean {
  const { name, points } = pointsInName(plain);
  return points !== null && GOAL.test(name);
}
