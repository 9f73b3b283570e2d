import { timeOver } from '../compare/time-in-period';
import { impossibleDays } from '../report/impossible-day';
import { rule } from '../rule';

export const dateImpossible = rule({
  id: 'date-impossible',
  severity: 'warning',
  title: '日期或时间不存在',
  messages: {
    expected: '“{name}”的预期值“{text}”里的日期不存在，请改正。',
    actual: '“{name}”的实现值“{text}”里的日期不存在，请改正。',
    expectedOver: '“{name}”的预期值“{text}”超过了一{period}最多的 {most}，请核对。',
    actualOver: '“{name}”的实现值“{text}”超过了一{period}最多的 {most}，请核对。',
  },
  *check(_form, { assessments }) {
    for (const assessment of assessments) {
      const { indicator, target, measure } = assessment;
      const name = indicator.name.text;
      for (const { of, entry } of impossibleDays(assessment)) {
        const data = { name, text: entry.text };
        yield { cell: entry.cell, message: of, data };
      }
      const values = [
        { message: 'expectedOver', entry: indicator.expected, read: target },
        { message: 'actualOver', entry: indicator.actual, read: measure },
      ] as const;
      for (const { message, entry, read } of values) {
        if (entry === null || read.kind !== 'number') continue;
        const { value, unit, says } = read;
        const over = timeOver({ value, unit, period: says.counting.period }, indicator.name.plain);
        if (over === null) continue;
        // What the name says of the time may be meant of several people or places together.
        const severity = over.told ? 'warning' : 'info';
        const data = { name, text: entry.text, period: over.period, most: over.most };
        yield { cell: entry.cell, message, severity, data };
      }
    }
  },
});
