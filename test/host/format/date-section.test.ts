import { dateSection, isDateSection } from '../../../src/host/format/date-section';
import { tokenise } from '../../../src/host/format/tokens';

const EVENING = { year: 2023, month: 3, day: 5, hour: 18, minute: 7, second: 9 };

function section(code: string) {
  return tokenise(code)[0] ?? [];
}

test.each([
  ['yyyy-mm-dd', '2023-03-05'],
  ['yy.m.d', '23.3.5'],
  ['yyyy年m月d日', '2023年3月5日'],
  ['h:mm:ss', '18:07:09'],
  ['mm:ss', '07:09'],
  ['m/d h:mm', '3/5 18:07'],
  ['h:mm AM/PM', '6:07 PM'],
  ['上午/下午h时', '下午6时'],
  ['ss.00', '09'],
])('%s draws %s', (code, drawn) => {
  expect(dateSection(section(code))?.(EVENING)).toBe(drawn);
});

test('noon is twelve and midnight too, where the day has halves', () => {
  const draw = dateSection(section('h AM/PM'));
  expect([12, 0].map((hour) => draw?.({ ...EVENING, hour }))).toEqual(['12 PM', '12 AM']);
});

test('a date that is asked for in a way not drawn is in ISO order, a time alone is not drawn', () => {
  expect(dateSection(section('dddd, mmmm d'))?.(EVENING)).toBe('2023-03-05');
  expect(dateSection(section('[h]:mm'))).toBeNull();
});

test.each([
  ['0.00', false],
  ['"年"0', false],
  ['m"月"', true],
])('%s is a date: %s', (code, date) => {
  expect(isDateSection(section(code))).toBe(date);
});
