import { format, formatPoints } from '../decimal';
import { isBlankValue } from '../language/blank';
import { isBroken } from '../language/cell-value';
import { rule } from '../rule';

export const scoreMissing = rule({
  id: 'score-missing',
  severity: 'error',
  title: '没有自评分数',
  messages: {
    blank: '“{name}”的权重是 {weight}，但没有填自评分数。',
    notNumber: '“{name}”的自评分数“{text}”不是数，请改成数字。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, recomputed } of assessments) {
      const { name, score, claimed, points } = indicator;
      if (score === null || isBroken(score) || claimed !== null || points === null) continue;
      const data = {
        name: name.text,
        weight: formatPoints(points),
        text: score.text,
      };
      yield {
        cell: score.cell,
        message: isBlankValue(score) ? 'blank' : 'notNumber',
        data,
        ...(recomputed === null
          ? {}
          : { suggestion: format(recomputed, 2), choice: !isBlankValue(score) }),
      };
    }
  },
});
