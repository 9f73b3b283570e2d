import { rule } from '../rule';

export const valueVague = rule({
  id: 'value-vague',
  severity: 'info',
  title: '预期值无法衡量',
  why: '只写“加强”“完善”，事后说不清做到没有，审核时常被指出目标不细化、不量化。',
  fix: '把预期值改成能核对的数、日期或具体成果；不能改时，在实现值写明做到了什么。',
  messages: {
    vague: '“{name}”的预期值“{expected}”无法衡量，实现值“{actual}”也没有写明做到了什么。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, target, measure } of assessments) {
      const { name, expected, actual } = indicator;
      if (target.kind !== 'words' || measure.kind !== 'words') continue;
      if (expected === null || actual === null || !target.says.vague) continue;
      if (!measure.says.empty) continue;
      yield {
        cell: expected.cell,
        also: [actual.cell],
        message: 'vague',
        data: {
          name: name.text,
          expected: expected.text,
          actual: actual.text,
        },
      };
    }
  },
});
