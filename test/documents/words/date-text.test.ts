import { dateText, isoDate } from '../../../src/documents/words/date-text';

test.each([
  [new Date(2024, 2, 1, 0, 30), '2024年3月1日', '2024-03-01'],
  [new Date(2026, 10, 30, 23, 59), '2026年11月30日', '2026-11-30'],
])('%s is a day where the person is, whatever day it is elsewhere', (date, text, iso) => {
  expect(dateText(date)).toBe(text);
  expect(isoDate(date)).toBe(iso);
});
