import { formRowOf } from '../../../src/documents/overview/form-row';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023, NATIONAL } from '../../fixtures/forms';
import { checked } from '../checked-form';

const rowOf = (cells: Record<string, string | number | null>) =>
  formRowOf(checked(withCells(JIANGMEN_2023, cells)));

test('is plain data that another thread can hand over', () => {
  const row = formRowOf(checked(NATIONAL));
  expect(JSON.parse(JSON.stringify(row))).toEqual(row);
});

test('has the money of the form and its rate', () => {
  const { budget, spent, rate } = rowOf({});
  expect(Number(budget)).toBeGreaterThan(0);
  expect(Number(rate)).toBeCloseTo((Number(spent) / Number(budget)) * 100, 6);
});

test('counts what is wrong by its rule, each cause once, and nothing that is for information', () => {
  const before = rowOf({}).rules;
  const after = rowOf({ I20: 9 }).rules;
  const all = (rules: typeof before) => Object.values(rules).reduce((sum, one) => sum + one, 0);
  expect(all(after)).toBe(all(before) + 1);
  const { errors, warnings, rules } = rowOf({ I20: 9 });
  expect(all(rules)).toBe(errors + warnings);
});

test('keeps reasons that are long enough to be somebody’s own, without contacts', () => {
  const { reasons } = rowOf({
    J20: '因台风影响停工两个月，已于十一月复工。联系人：张三，电话13800138000。',
    J21: '无',
  });
  expect(reasons.some(({ text }) => text.includes('因台风影响停工两个月'))).toBe(true);
  expect(JSON.stringify(reasons)).not.toMatch(/张三|13800138000/);
  expect(reasons.map(({ text }) => text)).not.toContain('无');
});

test('is found by its file, its unit and its project, contacts left out', () => {
  const { names } = rowOf({ D3: '修路（联系人：张三 13800138000）' });
  expect(names).toContain('修路');
  expect(names).not.toMatch(/张三|13800138000/);
  expect(names).toContain('江门市工业和信息化局');
});
