import { isBlankValue } from '../language/blank';
import { isUnscored } from '../model/form-facts';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

/** So many rows without an actual value, half of all or more, are a form that was not filled in. */
const MANY = 3;
/** A criterion that says what earns it (开展检查得满分，未开展不得分) stands for both values. */
const FULL_SCORE = '满分';

export const valueMissing = rule({
  id: 'value-missing',
  severity: 'warning',
  title: '指标缺名称、预期值或实现值',
  messages: {
    name: '这一行有权重或得分，但没有指标名称，请补填名称。',
    actual: '“{name}”打了分，但没有填实现值。',
    expected: '“{name}”打了分，但没有填预期值；不设预期值的请写“—”。',
    actualAlone: '“{name}”没有填实现值。',
    expectedAlone: '“{name}”没有填预期值；不设预期值的请写“—”。',
  },
  *check(form, { assessments }) {
    const unfilled = isUnfilled(assessments);
    for (const { indicator, method, target, measure } of assessments) {
      const { name, claimed, expected, actual } = indicator;
      if (isBlankValue(name)) {
        yield { cell: name.cell, message: 'name' };
        continue;
      }
      const unscored = isUnscored(indicator);
      if ((claimed === null && !unscored) || method === 'execution' || method === 'judgement')
        continue;
      if (target.kind === 'blank' && target.filler) continue;
      // A criterion that is broken may leave the row to a person, who needs no value.
      if (indicator.criterion === null && form.headers.criterion !== undefined) continue;
      const isBare = target.kind === 'blank' && measure.kind === 'blank';
      if (isBare && indicator.criterion?.plain.includes(FULL_SCORE) === true) continue;
      const data = { name: name.text };
      if (actual !== null && measure.kind === 'blank') {
        const severity = unfilled ? 'error' : 'warning';
        yield { cell: actual.cell, message: unscored ? 'actualAlone' : 'actual', severity, data };
      } else if (expected !== null && target.kind === 'blank') {
        yield { cell: expected.cell, message: unscored ? 'expectedAlone' : 'expected', data };
      }
    }
  },
});

function isUnfilled(assessments: readonly Assessment[]): boolean {
  const asked = assessments.filter(
    ({ indicator: { actual }, target }) => actual !== null && target.kind !== 'blank',
  );
  const blank = asked.filter(({ measure }) => measure.kind === 'blank').length;
  return blank >= MANY && blank * 2 >= asked.length;
}
