import { impossibleDays } from '../report/impossible-day';
import { rule } from '../rule';

export const dateImpossible = rule({
  id: 'date-impossible',
  severity: 'warning',
  title: '日期不存在',
  messages: {
    expected: '“{name}”的预期值“{text}”里的日期不存在，请改正。',
    actual: '“{name}”的实现值“{text}”里的日期不存在，请改正。',
  },
  *check(_form, { assessments }) {
    for (const assessment of assessments)
      for (const { of, entry } of impossibleDays(assessment)) {
        const data = { name: assessment.indicator.name.text, text: entry.text };
        yield { cell: entry.cell, message: of, data };
      }
  },
});
