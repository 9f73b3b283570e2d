import { hasReason } from '../../../src/engine/model/given-reason';
import { entry, formOf } from '../scoring/form-of';

test.each([
  ['受疫情影响，已延期', null, true],
  ['', null, false],
  ['/', null, false],
  ['无', null, false],
  ['', '各指标偏差原因：进度滞后', true],
  ['/', '无', false],
])('%j in the row and %j below the table: a reason is given: %s', (own, below, given) => {
  const form = formOf({ reason: own }, { reasonBlock: below === null ? null : entry(9, 0, below) });
  const [row] = form.indicators;
  expect(row && hasReason(form, row)).toBe(given);
});
