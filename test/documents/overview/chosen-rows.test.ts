import { ALL_FORMS, choicesIn, chosenRows } from '../../../src/documents/overview/chosen-rows';
import { inPlain } from '../../../src/documents/overview/form-row';
import { row } from './form-row';

const A = row({ file: '表2', unit: '甲局', grade: '优', errors: 1, budget: '9', rules: { a: 1 } });
const B = row({ file: '表10', unit: '乙局', grade: '良', errors: 3, budget: '', rules: { b: 2 } });
const C = row({ file: '表1', unit: '', grade: '', errors: 1, budget: '10.5', rules: {} });

const files = (choice: Partial<typeof ALL_FORMS>) =>
  chosenRows([A, B, C], { ...ALL_FORMS, ...choice }).map(({ file }) => file);

test('those with the most to mend come first, others as they came', () => {
  expect(files({})).toEqual(['表10', '表2', '表1']);
});

test('names are sorted as a person counts', () => {
  expect(files({ sort: 'file', descending: false })).toEqual(['表1', '表2', '表10']);
});

test('amounts are sorted by size, and what is not known comes last either way', () => {
  expect(files({ sort: 'budget', descending: true })).toEqual(['表1', '表2', '表10']);
  expect(files({ sort: 'budget', descending: false })).toEqual(['表2', '表1', '表10']);
});

test('only those of a unit, a grade or a rule are left', () => {
  expect(files({ unit: '甲局' })).toEqual(['表2']);
  expect(files({ unit: '' })).toEqual(['表1']);
  expect(files({ grade: '良' })).toEqual(['表10']);
  expect(files({ rule: 'a' })).toEqual(['表2']);
  expect(files({ rule: 'a', grade: '良' })).toEqual([]);
});

test('what can be chosen is what is there, each once', () => {
  const { units, rules } = choicesIn([A, B, C, A]);
  expect(units).toHaveLength(3);
  expect(rules).toEqual(['a', 'b']);
});

test('a part of a name is enough, of file, unit or project, however it is typed', () => {
  const all = [
    row({ file: '县/甲（2）.XLSX', names: inPlain('县/甲（2）.XLSX|评分表|甲局|修路') }),
    row({ file: '乙.xlsx', names: inPlain('乙.xlsx|评分表|乙局|修桥') }),
  ];
  const found = (name: string) => chosenRows(all, { ...ALL_FORMS, name }).map(({ file }) => file);
  expect(found('甲(2).xlsx')).toEqual(['县/甲（2）.XLSX']);
  expect(found(' 修桥 ')).toEqual(['乙.xlsx']);
  expect(found('修')).toHaveLength(2);
  expect(found('修塔')).toEqual([]);
});
