import { isSameUnit } from '../compare/units';
import { rule } from '../rule';

export const valueUnit = rule({
  id: 'value-unit',
  severity: 'info',
  title: '预期值与实现值的单位不同',
  why: '单位不同的两个数不能直接比较，审核时会问是不是同一件事。',
  fix: '把实现值改成与预期值相同的单位；单位确实不同时，在原因栏说明。',
  messages: {
    units: '“{name}”的预期值“{expected}”与实现值“{actual}”单位不同（{from} / {to}）。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, target, measure } of assessments) {
      const { name, expected, actual } = indicator;
      if (expected === null || actual === null || measure.kind !== 'number') continue;
      if (target.kind !== 'number' && target.kind !== 'range') continue;
      const from = target.percent ? '%' : target.unit;
      const to = measure.percent ? '%' : measure.unit;
      if (from === '' || to === '' || isSameUnit(from, to)) continue;
      yield {
        cell: actual.cell,
        also: [expected.cell],
        message: 'units',
        data: {
          name: name.text,
          expected: expected.text,
          actual: actual.text,
          from,
          to,
        },
      };
    }
  },
});
