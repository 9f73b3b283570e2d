import { summaryOf } from '../../src/documents/summary';
import { summaryTable, totalLine } from '../../src/documents/summary-table';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { checked } from './checked-form';

const GOOD = summaryOf(checked(JIANGMEN_2023));
const FAULTY = summaryOf({ ...checked(withCells(JIANGMEN_2023, { I20: 9 })), file: 'b.xlsx' });

test('puts the form with the most to mend first, others in their order', () => {
  const files = summaryTable([GOOD, FAULTY, { ...GOOD, file: 'c.xlsx' }]).match(/[abc]\.xlsx/g);
  expect(files).toEqual(['b.xlsx', 'a.xlsx', 'c.xlsx']);
});

test('tells what was claimed beyond what was recomputed', () => {
  expect(FAULTY.difference).toBe('6.78');
  expect(GOOD.difference).toBe('0');
});

test('is a line for each form whatever its names hold', () => {
  const table = summaryTable([{ ...GOOD, project: '甲\n乙\u202E\u001B[31m' }]);
  expect(table.trimEnd().split('\n')).toHaveLength(2);
  expect(['\u202E', '\u001B'].some((sign) => table.includes(sign))).toBe(false);
});

test('cuts names that would push the file out of sight', () => {
  const table = summaryTable([{ ...GOOD, project: '长'.repeat(300) }]);
  expect(table).toContain(`${'长'.repeat(19)}…　a.xlsx（指标评分表）`);
});

test('says what all of it comes to', () => {
  expect(totalLine([GOOD, FAULTY, FAULTY], 2)).toBe(
    '5 份：1 份没有必须修改的问题，2 份有，2 份没查成\n',
  );
  expect(totalLine([GOOD], 0)).toBe('1 份：1 份没有必须修改的问题，0 份有\n');
});
