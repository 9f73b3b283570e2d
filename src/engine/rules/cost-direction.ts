import { rule } from '../rule';
import { isUpwardCost } from '../scoring/upward-cost';

export const costDirection = rule({
  id: 'cost-direction',
  severity: 'warning',
  title: '成本指标的预期值写成了越多越好',
  messages: {
    upward: '成本指标“{name}”的预期值写“{expected}”，等于成本越高越好，请改成“≤”；定额补助写“=”。',
  },
  *check(_form, { assessments }) {
    for (const assessment of assessments) {
      const { name, expected } = assessment.indicator;
      if (expected === null || !isUpwardCost(assessment)) continue;
      const data = { name: name.text, expected: expected.text };
      yield { cell: expected.cell, message: 'upward', data };
    }
  },
});
