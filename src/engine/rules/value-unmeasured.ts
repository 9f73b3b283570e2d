import { rule } from '../rule';

export const valueUnmeasured = rule({
  id: 'value-unmeasured',
  severity: 'warning',
  title: '实现值照抄了比较符号',
  why: '实现值应当是实际测到的数；写成“≥90%”“100次以上”，看起来像照抄预期值，没有真正统计。',
  fix: '把实现值改成实际完成的数，例如 93.5%。',
  messages: {
    operator: '“{name}”的实现值“{actual}”带有“{operator}”，不是实测数，请填实际完成的数。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, measure } of assessments) {
      const { name, actual } = indicator;
      if (actual === null || measure.kind !== 'number' || measure.operator === '') continue;
      const data = {
        name: name.text,
        actual: actual.text,
        operator: measure.operator,
      };
      yield { cell: actual.cell, message: 'operator', data };
    }
  },
});
