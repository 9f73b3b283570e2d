import { impossibleDays } from '../report/impossible-day';
import { rule } from '../rule';

export const dateImpossible = rule({
  id: 'date-impossible',
  severity: 'warning',
  title: '日期不存在',
  why: '2月30日、13月一类的日期日历上没有，期限和完成日期都没法核对。',
  fix: '对照批复文件和完工资料，改成正确的日期。',
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
