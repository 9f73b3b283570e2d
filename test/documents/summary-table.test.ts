import type { RoundCounts } from '../../src/documents/rounds/round-words';
import { summaryOf, type Summary } from '../../src/documents/summary';
import { summaryTable, totalLine, type SummaryRow } from '../../src/documents/summary-table';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { checked } from './checked-form';

const GOOD = summaryOf(checked(JIANGMEN_2023));
const FAULTY = summaryOf({ ...checked(withCells(JIANGMEN_2023, { I20: 9 })), file: 'b.xlsx' });

const row = (form: Summary, round: RoundCounts | null = null): SummaryRow => ({ form, round });

test('puts the form with the most to mend first, others in their order', () => {
  const files = summaryTable(
    [GOOD, FAULTY, { ...GOOD, file: 'c.xlsx' }].map((one) => row(one)),
  ).match(/[abc]\.xlsx/g);
  expect(files).toEqual(['b.xlsx', 'a.xlsx', 'c.xlsx']);
});

test('tells what was claimed beyond what was recomputed', () => {
  expect(FAULTY.difference).toBe('6.78');
  expect(GOOD.difference).toBe('0');
});

test('is a line for each form whatever its names hold', () => {
  const table = summaryTable([row({ ...GOOD, project: '甲\n乙\u202E\u001B[31m' })]);
  expect(table.trimEnd().split('\n')).toHaveLength(2);
  expect(['\u202E', '\u001B'].some((sign) => table.includes(sign))).toBe(false);
});

test('cuts names that would push the file out of sight', () => {
  const table = summaryTable([row({ ...GOOD, project: '长'.repeat(300) })]);
  expect(table).toContain(`${'长'.repeat(19)}…　a.xlsx（指标评分表）`);
});

test('says what all of it comes to', () => {
  expect(totalLine([GOOD, FAULTY, FAULTY], 2)).toBe(
    '5 份：1 份没有必须修改的问题，2 份有，2 份没查成\n',
  );
  expect(totalLine([GOOD], 0)).toBe('1 份：1 份没有必须修改的问题，0 份有\n');
});

/** The cells of a table without names, line by line. */
function cells(table: string): readonly (readonly string[])[] {
  const lines = table.trimEnd().split('\n');
  return lines.map((line) => line.trim().split(/ {2,}/).slice(0, -1));
}

test('has the total that the form states beside the one claimed and the one recomputed', () => {
  const [titles = [], first = []] = cells(summaryTable([row({ ...GOOD, printed: '96.7' })]));
  const at = titles.indexOf('自评');
  expect(titles.slice(at, at + 3)).toEqual(['自评', '表内总分', '核算']);
  expect(first.slice(at, at + 3)).toEqual(['96.66', '96.7', '96.66']);
});

test('beside the last round it tells of each form what was mended', () => {
  const table = summaryTable([
    row(GOOD, { known: true, mended: 7, open: 2, ticked: 1, added: 0, unlisted: 4 }),
    row(FAULTY, { known: false, mended: 0, open: 0, ticked: 0, added: 9, unlisted: 0 }),
  ]);
  expect(cells(table).map((line) => line.slice(-5))).toEqual([
    ['已改', '未改', '其中单位称已改', '新增', '上轮清单未列'],
    ['-', '-', '-', '9', '-'],
    ['7', '2', '1', '0', '4'],
  ]);
  const copies = [row(GOOD, { known: true, mended: 0, open: 0, ticked: 0, added: 0, unlisted: 0 })];
  expect(cells(summaryTable(copies)).map((line) => line.slice(-3))).toEqual([
    ['已改', '未改', '新增'],
    ['0', '0', '0'],
  ]);
  expect(summaryTable([row(GOOD)])).not.toContain('已改');
});
