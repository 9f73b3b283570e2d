import { formRowOf, type FormRow } from '../../../src/documents/overview/form-row';
import { asEarlier } from '../../../src/documents/rounds/earlier-form';
import { roundOfChecked } from '../../../src/documents/rounds/round-of';
import { goneForms, roundOfRow, roundSums } from '../../../src/documents/rounds/round-sums';
import { countsIn } from '../../../src/documents/rounds/round-words';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import type { SheetSpec } from '../../host/workbook-spec';
import { checked } from '../checked-form';

const FAULTY = withCells(JIANGMEN_2023, { F17: 2.32 });
const OTHER = withCells(JIANGMEN_2023, { D3: '别的项目', D6: '别的单位' });

const earlier = (sheet: SheetSpec, file: string) => asEarlier({ ...checked(sheet), file });
const rowOf = (sheet: SheetSpec, file: string): FormRow => formRowOf({ ...checked(sheet), file });

test('a row of an overview compares as its report does', () => {
  const round = [earlier(FAULTY, 'x/1.xlsx')];
  const now = { ...checked(JIANGMEN_2023), file: '1.xlsx' };
  const byReport = roundOfChecked(now, round);
  const byRow = roundOfRow(formRowOf(now), round);
  const counts = ({ mended, open, added }: NonNullable<typeof byReport>) => [
    mended.length,
    open.length,
    added.length,
  ];
  expect(byReport === null ? null : counts(byReport)).toEqual([
    byRow.mended.length,
    byRow.open.length,
    byRow.added.length,
  ]);
  expect(byRow.mended.map(({ cell }) => cell)).toContain('F17');
  expect(roundOfChecked(now, null)).toBeNull();
});

test('of what a round does not tell, nobody says that it is new', () => {
  const [told] = [earlier(FAULTY, '1.xlsx')];
  const list = {
    ...told,
    least: 'error' as const,
    spots: told.spots.filter(({ rule }) => rule === 'weight-sum'),
  };
  const { added, open } = roundOfRow(rowOf(FAULTY, '1.xlsx'), [list]);
  expect(added.map(({ severity }) => severity)).not.toContain('warning');
  expect(open.length).toBeGreaterThan(0);
});

test('sums up what is in both rounds, and names what is in one alone', () => {
  const rows = [rowOf(JIANGMEN_2023, '1.xlsx'), rowOf(OTHER, '新.xlsx')];
  const round = [earlier(FAULTY, '1.xlsx'), earlier(withCells(OTHER, { D3: '又一个' }), '走.xlsx')];
  const { counts, unknown } = roundSums(rows, round);
  const only = roundOfRow(rowOf(JIANGMEN_2023, '1.xlsx'), round);
  expect(counts).toEqual(countsIn(only));
  expect(unknown.map(({ file }) => file)).toEqual(['新.xlsx']);
  expect(goneForms(rows, round).map(({ file }) => file)).toEqual(['走.xlsx']);
});

test('a form is found among many without a look at each of them', () => {
  const [form] = [earlier(JIANGMEN_2023, '表.xlsx')];
  const [row] = [rowOf(JIANGMEN_2023, '表.xlsx')];
  let looks = 0;
  const round = Array.from({ length: 200 }, (_, at) => ({
    ...form,
    file: `${at}/表${at}.xlsx`,
    unit: `单位${at}`,
    get project() {
      looks += 1;
      return `项目${at % 7}`;
    },
  }));
  const rows = round.map(({ file, unit }, at) => ({
    ...row,
    file,
    unit,
    project: `项目${at % 7}`,
  }));
  const { unknown } = roundSums(rows, round);
  expect(unknown).toEqual([]);
  expect(goneForms(rows, round)).toEqual([]);
  expect(looks).toBeLessThan(10 * round.length);
});

test('of forms that are called alike, the one of another project and unit is another form', () => {
  const folders = ['甲', '乙'].map((folder) => earlier(JIANGMEN_2023, `${folder}/表.xlsx`));
  const other = { ...earlier(JIANGMEN_2023, '丙/表.xlsx'), project: '别的项目', unit: '别的单位' };
  const round = [...folders, other];
  expect(roundOfRow(rowOf(JIANGMEN_2023, '乙/表.xlsx'), round).known).toBe(true);
  // Of two that are alike, only the folder tells which is meant.
  expect(roundOfRow(rowOf(JIANGMEN_2023, '丁/表.xlsx'), round).known).toBe(false);
  const row = rowOf(JIANGMEN_2023, '丁/表.xlsx');
  expect(roundOfRow(row, [other]).known).toBe(false);
  // Its unit has a new name, its project has not.
  expect(roundOfRow({ ...row, project: '别的项目' }, [other]).known).toBe(true);
});
