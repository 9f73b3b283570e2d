import { reportJson } from '../../../src/documents/report-json';
import { compareRounds } from '../../../src/documents/rounds/compare-rounds';
import { earlierOf } from '../../../src/documents/rounds/earlier-form';
import { readRound, type EarlierForm } from '../../../src/documents/rounds/round-json';
import { roundText } from '../../../src/documents/rounds/round-words';
import { spotsOf } from '../../../src/documents/rounds/spot';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import type { SheetSpec } from '../../host/workbook-spec';
import { checked } from '../checked-form';

const FAULTY = withCells(JIANGMEN_2023, { F17: 2.32 });

/** As an earlier run printed it. */
function earlier(sheet: SheetSpec, file = 'a.xlsx'): EarlierForm {
  const value: unknown = JSON.parse(JSON.stringify(reportJson({ ...checked(sheet), file })));
  const [form] = readRound(value) ?? [];
  if (form === undefined) throw new Error('not read');
  return form;
}

function compared(before: SheetSpec, now: SheetSpec) {
  return compareRounds(earlier(before).spots, spotsOf(checked(now).report));
}

test('what JSON tells is what the report has', () => {
  expect(spotsOf(checked(FAULTY).report)).toMatchObject(earlier(FAULTY).spots);
});

test('the same form has nothing mended and nothing new', () => {
  const { mended, open, added } = compared(FAULTY, FAULTY);
  expect([mended.length, added.length]).toEqual([0, 0]);
  expect(open).toHaveLength(checked(FAULTY).report.findings.length);
});

test('tells what is mended and what is new, finding by finding', () => {
  const { mended, added } = compared(FAULTY, withCells(JIANGMEN_2023, { I20: 9 }));
  expect(mended.map(({ cell }) => cell)).toContain('F17');
  expect(added.map(({ cell }) => cell)).toContain('I20');
  expect(mended.map(({ rule }) => rule)).not.toContain('form-blank');
});

test('knows a finding again where rows have moved and where its figures have changed', () => {
  const moved = { ...FAULTY, rows: [['加一行'], ...withCells(FAULTY, { F17: 2.42 }).rows] };
  const { mended, added } = compared(FAULTY, moved);
  expect([mended, added]).toEqual([[], []]);
});

test('knows a finding again under another name of its indicator, at the same cell', () => {
  const { mended, added } = compared(FAULTY, withCells(FAULTY, { E27: '改了名的指标' }));
  expect(mended.filter(({ cell }) => cell === 'H27')).toEqual([]);
  expect(added.filter(({ cell }) => cell === 'H27')).toEqual([]);
});

test('of two alike, each is known again once', () => {
  const spot = { rule: 'r', kind: 'k', name: null, message: '' };
  const finding = checked(FAULTY).report.findings[0];
  if (finding === undefined) throw new Error('no finding');
  const { mended, open, added } = compareRounds(
    [
      { ...spot, cell: 'A1' },
      { ...spot, cell: 'A2' },
    ],
    [{ ...spot, cell: 'A2', finding }],
  );
  expect([mended.map(({ cell }) => cell), open.length, added.length]).toEqual([['A1'], 1, 0]);
});

const NEITHER = { ticked: new Set(), listed: false };

test('says it in one line', () => {
  const [one] = spotsOf(checked(FAULTY).report);
  if (one === undefined) throw new Error('no finding');
  expect(roundText({ known: true, mended: [one, one], open: [one], added: [], ...NEITHER })).toBe(
    '已改 2，未改 1，新增 0',
  );
});

test('what a unit has ticked and is still found is told, what is gone is mended', () => {
  const [first, second, ...others] = spotsOf(checked(FAULTY).report);
  if (first === undefined || second === undefined) throw new Error('too few findings');
  const before = [{ ...first, ticked: true }, { ...second, ticked: true }, ...others];
  const { ticked, mended, open } = compareRounds(before, [second, ...others]);
  expect([...ticked]).toEqual([second]);
  expect(mended).toMatchObject([{ cell: first.cell, rule: first.rule }]);
  expect(open).toContain(second);
});

test('of what a list does not hold, nobody says that it is new', () => {
  const [first, ...others] = spotsOf(checked(FAULTY).report);
  if (first === undefined) throw new Error('no finding');
  const text = (listed: boolean) => roundText(compareRounds(others, [first, ...others], listed));
  expect(text(true)).toBe(`已改 0，未改 ${others.length}，上轮清单未列 1`);
  expect(text(false)).toBe(`已改 0，未改 ${others.length}，新增 1`);
  expect(roundText(compareRounds(others, others, true))).toBe(
    `已改 0，未改 ${others.length}，新增 0`,
  );
});

test.each([
  [null],
  ['x'],
  [[1]],
  [{ file: 'a' }],
  [{ file: 'a', sheet: 's', form: {}, indicators: [], findings: [1] }],
])('%j is no round', (value) => {
  expect(readRound(value)).toBeNull();
});

test('leaves out a file that could not be checked', () => {
  expect(readRound([{ file: 'a.xlsx', error: '读不出来。' }])).toEqual([]);
});

test('finds a form again by project, unit and year under any name of its file', () => {
  const other = earlier(withCells(JIANGMEN_2023, { D3: '别的项目' }), 'new.xlsx');
  const round = [other, earlier(FAULTY, 'old.xlsx')];
  expect(earlierOf({ ...checked(FAULTY), file: 'new.xlsx' }, round)?.file).toBe('old.xlsx');
});

test('of two of the same project it is the one of the same name', () => {
  const round = [earlier(FAULTY, 'x/1.xlsx'), earlier(FAULTY, 'x/2.xlsx')];
  expect(earlierOf({ ...checked(FAULTY), file: 'y/2.xlsx' }, round)?.file).toBe('x/2.xlsx');
  expect(earlierOf({ ...checked(FAULTY), file: 'y/3.xlsx' }, round)).toBeNull();
});

test('a form whose project was renamed is found by the name of its file', () => {
  const renamed = { ...checked(withCells(FAULTY, { D3: '新名称' })), file: 'y/1.xlsx' };
  expect(earlierOf(renamed, [earlier(FAULTY, 'x/1.xlsx'), earlier(FAULTY, 'x/2.xlsx')])?.file).toBe(
    'x/1.xlsx',
  );
});
