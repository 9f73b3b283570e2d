import { rule } from '../rule';

export const goalNumber = rule({
  id: 'goal-number',
  severity: 'warning',
  title: '完成情况里的数与指标不符',
  messages: {
    differs: '完成情况写“{text}”，表里“{name}”的实现值是“{actual}”，请核对哪一处不对。',
  },
  *check(_form, { prose }) {
    for (const { fact, assessment, echoes, again } of prose.disputes) {
      if (fact.part !== 'outcome' || again) continue;
      const { name, actual } = assessment.indicator;
      yield {
        cell: fact.cell,
        also: [(actual ?? name).cell, ...echoes],
        message: 'differs',
        data: { text: fact.text, name: name.text, actual: actual?.text ?? '' },
      };
    }
  },
});
