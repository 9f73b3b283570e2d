import { timesReached } from '../compare/excess';
import { Decimal, format } from '../decimal';
import { givesNoReason } from '../model/blank';
import { rule } from '../rule';

export const valueExceeded = rule({
  id: 'value-exceeded',
  severity: 'info',
  title: '实现值大幅超过预期值',
  why: '超出太多说明预期值定低了，审核时会要求说明原因。',
  fix: '写明为什么超额，并考虑下一年度提高预期值。',
  messages: {
    exceeded: '“{name}”的实现值“{actual}”是预期值“{expected}”的 {times} 倍，请在原因栏说明。',
    noColumn: '“{name}”的实现值“{actual}”是预期值“{expected}”的 {times} 倍，请说明原因。',
  },
  *check(_form, { assessments, options }) {
    for (const assessment of assessments) {
      const { name, expected, actual, reason } = assessment.indicator;
      if (expected === null || actual === null) continue;
      if (reason !== null && !givesNoReason(reason)) continue;
      const times = timesReached(assessment);
      if (times === null || times.lessThan(new Decimal(options.exceeded))) continue;
      yield {
        cell: actual.cell,
        also: [expected.cell],
        message: reason === null ? 'noColumn' : 'exceeded',
        data: {
          name: name.text,
          expected: expected.text,
          actual: actual.text,
          times: format(times, 2),
        },
      };
    }
  },
});
