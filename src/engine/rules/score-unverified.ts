import { hundredfold } from '../compare/hundredfold';
import { isBroken } from '../language/cell-value';
import { outOfRange } from '../model/deduction';
import { leftoverIn } from '../prose/leftover';
import { isFullThoughMissed } from '../report/full-though-missed';
import { impossibleDays } from '../report/impossible-day';
import { unmeasuredBy } from '../report/unmeasured';
import { rule } from '../rule';

export const scoreUnverified = rule({
  id: 'score-unverified',
  severity: 'info',
  title: '得分无法核算，需人工核对',
  messages: {
    open: '“{name}”的得分无法核算：{why}；{settle}。',
  },
  *check(form, { assessments }) {
    for (const assessment of assessments) {
      const { indicator, method, unverified, met } = assessment;
      const { name, score, claimed, weight, expected, actual, reason } = indicator;
      if (score === null || claimed === null || unverified === null) continue;
      const needed = [weight, expected, actual, ...(method === 'execution' ? [reason] : [])];
      if (needed.some((entry) => entry !== null && isBroken(entry))) continue;
      // That a whole column of values is missing is said once too.
      const columns = expected !== null && actual !== null;
      if (!columns && method !== 'execution' && method !== 'judgement') continue;
      // What is wrong with the score itself is score-range's and score-mismatch's.
      if (outOfRange(indicator) !== null || isFullThoughMissed(assessment)) continue;
      // That there is no rate of a budget of 0 is funds-sum's.
      if (method === 'execution' && form.funds.budget?.value.isZero()) continue;
      // What the cell itself has to say is value-unmeasured's.
      if (unmeasuredBy(assessment) !== null) continue;
      // What is wrong with the value itself is date-impossible's and value-hundredfold's.
      if (impossibleDays(assessment).length > 0) continue;
      if (hundredfold(assessment.target, assessment.measure, indicator) !== null) continue;
      // What the template left there is text-leftover's.
      if ([expected, actual].some((entry) => entry && leftoverIn(entry.plain) !== null)) continue;
      // That the whole column of weights is missing is said once, where the columns are listed.
      if (weight === null && met !== null) continue;
      const data = { name: name.text, ...unverified };
      yield { cell: score.cell, message: 'open', data };
    }
  },
});
