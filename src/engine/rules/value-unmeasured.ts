import { formatPoints, ZERO } from '../decimal';
import { isShorterLimit, unmeasuredBy } from '../report/unmeasured';
import { rule } from '../rule';

export const valueUnmeasured = rule({
  id: 'value-unmeasured',
  severity: 'warning',
  title: '实现值不是实际完成数',
  messages: {
    operator: '“{name}”的实现值“{actual}”带有“{operator}”，不是实际完成数，请填实际完成的数。',
    words: '“{name}”的预期值是“{expected}”，实现值却是“{actual}”，请填实际完成的数。',
    all: '“{name}”的实现值“{actual}”可以写成 100%，便于核对。',
    about: '“{name}”的实现值“{actual}”是约数，请填实际完成的数。',
    inapplicable:
      '“{name}”写的是“{actual}”却得了 {claimed} 分：不适用的指标不应得分，请删去并把分值分给其他指标，或写明理由。',
  },
  *check(_form, { assessments }) {
    for (const assessment of assessments) {
      const { indicator, measure } = assessment;
      const { name, expected, actual, claimed } = indicator;
      if (actual === null || isShorterLimit(assessment)) continue;
      const data = { name: name.text, actual: actual.text, expected: expected?.text ?? '' };
      const { cell } = actual;
      const message = unmeasuredBy(assessment);
      if (measure.kind === 'number' && measure.operator !== '')
        yield { cell, message: 'operator', data: { operator: measure.operator, ...data } };
      else if (message === 'inapplicable')
        yield { cell, message, data: { claimed: formatPoints(claimed ?? ZERO), ...data } };
      else if (message !== null)
        yield {
          cell,
          message,
          data,
          severity: message === 'words' ? 'warning' : 'info',
          // What 全部 stands for where the target is 100%.
          ...(message === 'all' ? { suggestion: '100%', choice: true } : {}),
        };
    }
  },
});
