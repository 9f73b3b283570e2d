import { createPrinter } from '../../src/cli/printer';
import type { Result } from '../../src/cli/result';
import { checked } from '../documents/checked-form';
import { JIANGMEN_2023 } from '../fixtures/forms';

const FORM: Result = { kind: 'checked', ...checked(JIANGMEN_2023) };
const REFUSED: Result = { kind: 'refused', file: 'b.xlsx', why: '读不出来。' };
const COPIED: Result = { kind: 'copied', file: 'a.xlsx', why: '已写出。' };

/** What is printed as the results come, and at the end. */
function printed(format: 'text' | 'json' | 'csv', ...results: readonly Result[]) {
  const printer = createPrinter(format);
  return { each: results.map((result) => printer.add(result)), end: printer.end() };
}

test('JSON waits for the end, to know whether it is one or several', () => {
  const one = printed('json', FORM);
  expect([one.each, Array.isArray(JSON.parse(one.end))]).toEqual([[''], false]);
  expect(JSON.parse(printed('json', FORM, REFUSED).end)).toHaveLength(2);
  expect(JSON.parse(printed('json').end)).toEqual([]);
});

test('a table has its header once, before the first line', () => {
  const { each } = printed('csv', REFUSED, FORM, FORM);
  expect(each.map((line) => line.includes('必须修改'))).toEqual([true, false, false]);
});

test('for people each report comes at once, and a line each at the end of several', () => {
  const several = printed('text', FORM, REFUSED, FORM, COPIED);
  expect(several.each.map((text) => text !== '')).toEqual([true, false, true, false]);
  expect(several.end.trimEnd().split('\n')).toHaveLength(2);
  expect(printed('text', FORM).end).toBe('');
});
