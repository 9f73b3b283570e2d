import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { checkWorkbook } from '../../src/host/forms/check-workbook';
import { openXlsx } from '../../src/host/xlsx/open';
import { formXlsx } from '../fixtures/form-xlsx';
import { OTHER_LAYOUTS } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import { checkGrid } from './check-grid';
import { reportLines, type ReportLines } from './report-lines';

const FORMS = Object.entries(OTHER_LAYOUTS);
const SETTINGS = { optionsFor: () => DEFAULT_OPTIONS, sheet: null };

/** The report a person went through line by line. */
function reviewed(name: string): unknown {
  const file = path.join(__dirname, `../fixtures/forms/${name}.expected.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function checkXlsx(bytes: Uint8Array): Promise<readonly ReportLines[]> {
  const results = await checkWorkbook('a.xlsx', openXlsx(bytes), SETTINGS);
  return results.flatMap((result) =>
    result.kind === 'checked' ? [reportLines(result.report)] : [],
  );
}

test.each(FORMS)('the report on the form of %s is the one that was reviewed', (name, form) => {
  expect(reportLines(checkGrid(gridOf(form)))).toEqual(reviewed(name));
});

test('several forms in one workbook are reported as each alone', async () => {
  const sheets = FORMS.map(([name, form]) => ({ ...form, name }));
  expect(await checkXlsx(await formXlsx(...sheets))).toEqual(FORMS.map(([name]) => reviewed(name)));
});

test.each(FORMS)('every row of the table of %s is checked, a group or listed', (_, form) => {
  const { form: read, skipped } = checkGrid(gridOf(form));
  const header = Object.values(read.headers).map(({ cell }) => cell.row);
  const known = new Set([
    ...header,
    ...read.indicators.map(({ row }) => row),
    ...skipped.map(({ row }) => row),
    ...read.groups.map(({ nameCell }) => nameCell.row),
  ]);
  const last = read.total?.label.cell.row ?? Math.max(...read.indicators.map(({ row }) => row));
  const rows = gridOf(form).rows.map(({ row }) => row);
  const inside = rows.filter((row) => row > Math.max(...header) && row < last);
  expect(inside.filter((row) => !known.has(row))).toEqual([]);
});
