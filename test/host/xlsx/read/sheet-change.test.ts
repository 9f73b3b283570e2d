// Covers src/host/xlsx/read/excerpt.ts
// Covers src/host/xlsx/read/row-places.ts
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from '../../../../src/engine/model/form';
import { openXlsx, type XlsxHost } from '../../../../src/host/xlsx/open';
import type { Content } from '../../../../src/sheet/edits';
import { cellAt } from '../../../fixtures/address';
import { fixture } from '../fixture';
import { MAIN, workbookFile, worksheet } from '../workbook-file';

// A sheet that was looked at knows where its rows stand: what is written then is read row by row. It
// must come to the very same as for a host that reads all of it anew.

const NAME = '评分表';
const SHEET = 'xl/worksheets/sheet1.xml';
const SAMPLES = path.resolve(__dirname, '../../../../assets/samples');

const number = (value: string): Content => ({ kind: 'number', value });
const text = (value: string): Content => ({ kind: 'text', value });
const BLANK: Content = { kind: 'blank', value: '' };

function sheet(data: string, after = ''): Uint8Array {
  return workbookFile({ [SHEET]: worksheet(data, after) });
}

/** What is in the file, in the cells and in the look of a sheet. */
async function all(host: XlsxHost, name: string) {
  return { bytes: host.save(), rows: (await host.read(name)).rows, view: await host.view(name) };
}

/** Types into a sheet with two hosts, and expects both to refuse it, or come to the same. */
async function expectSame(
  looked: XlsxHost,
  fresh: XlsxHost,
  name: string,
  typed: readonly { readonly cell: Cell; readonly content: Content }[],
): Promise<void> {
  await looked.view(name);
  const refusals = await Promise.all(
    [looked, fresh].map((host) =>
      host.edit(name, typed).then(
        () => null,
        (error: unknown) => String(error),
      ),
    ),
  );
  expect(refusals[0]).toBe(refusals[1]);
  const [one, other] = [await all(looked, name), await all(openXlsx(fresh.save()), name)];
  expect(one.rows).toEqual(other.rows);
  expect(one.view).toEqual(other.view);
  expect(Buffer.from(looked.save()).equals(fresh.save())).toBe(true);
}

const BOOKS: readonly (readonly [string, Uint8Array])[] = [
  ['xlsxwriter', fixture('xlsxwriter')],
  ['libreoffice', fixture('libreoffice')],
  ...readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => [file, new Uint8Array(readFileSync(path.join(SAMPLES, file)))] as const),
];

test.each(BOOKS)('edits of %s, one after the other, come to the same', async (_, bytes) => {
  const [looked, fresh] = [openXlsx(bytes), openXlsx(bytes)];
  for (const { name } of await looked.sheets()) {
    const { rows } = await looked.read(name);
    const cells = rows.flatMap(({ row, cells: held }) =>
      [...held.map(({ column }) => column), (held.at(-1)?.column ?? 0) + 1].map((column) => ({
        row,
        column,
      })),
    );
    for (const [at, cell] of cells.filter((__, index) => index % 7 === 0).entries()) {
      const content = [number(String(at)), text(`改<${at}>\n&`), BLANK][at % 3] ?? BLANK;
      await expectSame(looked, fresh, name, [{ cell, content }]);
    }
  }
});

test('only the row that was typed into is read, and the others are the objects they were', async () => {
  const rows = [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`);
  const host = openXlsx(sheet(rows.join('')));
  const [before, looks] = [await host.read(NAME), await host.view(NAME)];
  await host.edit(NAME, [{ cell: cellAt('A2'), content: number('7') }]);
  const [after, then] = [await host.read(NAME), await host.view(NAME)];
  expect(after.rows.map((row, at) => row === before.rows[at])).toEqual([true, false, true]);
  expect(then.rows.get(0)).toBe(looks.rows.get(0));
  expect(then.merges).toBe(looks.merges);
});

const FILLED = '<c r="A1"><v>1</v></c>';
const TOTAL = '<row r="9"><c r="A9"><f>SUM(A1:A8)</f><v>1</v></c></row>';
const SHARED =
  '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>0</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';
const ARRAY = '<row r="4"><c r="A4"><f t="array" ref="A4:A6">ROW(1:3)</f><v>1</v></c></row>';

test.each([
  ['a sum far below', sheet(`<row r="1">${FILLED}</row>${TOTAL}`), 'A1'],
  ['a formula that shares its text', sheet(`<row r="1">${FILLED}</row>${SHARED}`), 'A3'],
  ['a cell that an array fills', sheet(`${ARRAY}<row r="5"><c r="A5"><v>2</v></c></row>`), 'A5'],
  ['a row of one tag', sheet(`<row r="1">${FILLED}</row><row r="2"/>`), 'A2'],
  ['a row between two', sheet(`<row r="1">${FILLED}</row>${TOTAL}`), 'A5'],
  ['a row below all', sheet(`<row r="1">${FILLED}</row>`), 'A2'],
  ['a sheet without rows', sheet(''), 'B2'],
  ['a column that was not used', sheet(`<row r="1" spans="1:1">${FILLED}</row>`), 'C1'],
  ['rows without numbers', sheet('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>'), 'A2'],
  [
    'rows in two versions',
    sheet(
      `<mc:AlternateContent xmlns:mc="${MAIN}/mc"><mc:Fallback><row r="1">${FILLED}</row></mc:Fallback></mc:AlternateContent><row r="2"><c r="A2"><v>2</v></c></row>`,
    ),
    'A2',
  ],
  [
    'elements with a prefix',
    workbookFile({
      [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1"/><x:sheetData>\n<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>\n<!-- <row> --><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    }),
    'A2',
  ],
  [
    'a merged block',
    sheet(
      `<row r="1">${FILLED}</row><row r="2"><c r="A2"/></row>`,
      '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    ),
    'A1',
  ],
] as const)('%s is written as in a sheet that is read anew', async (_, bytes, address) => {
  const [looked, fresh] = [openXlsx(bytes), openXlsx(bytes)];
  for (const content of [number('40'), text('四十'), BLANK, number('41')])
    await expectSame(looked, fresh, NAME, [{ cell: cellAt(address), content }]);
});

test('several rows at once, and marks between two edits, come to the same', async () => {
  const rows = [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`);
  const [looked, fresh] = [1, 2].map(() => openXlsx(sheet(rows.join('') + TOTAL)));
  if (looked === undefined || fresh === undefined) return;
  const typed = ['A3', 'A1', 'C2'].map((at) => ({ cell: cellAt(at), content: number('5') }));
  await expectSame(looked, fresh, NAME, typed);
  const marks = { error: [cellAt('A1')], warning: [], failing: [] };
  for (const host of [looked, fresh]) await host.apply(NAME, { writes: [], guards: [], marks });
  await expectSame(looked, fresh, NAME, typed.slice(1));
  for (const host of [looked, fresh]) await host.clearMarks(NAME);
  await expectSame(looked, fresh, NAME, [{ cell: cellAt('A2'), content: BLANK }]);
});

test('a state that was gone back to is read as it was', async () => {
  const host = openXlsx(sheet(`<row r="1">${FILLED}</row>`));
  await host.view(NAME);
  const before = host.now();
  await host.edit(NAME, [{ cell: cellAt('A1'), content: number('2') }]);
  await host.goTo(before);
  await host.view(NAME);
  await host.edit(NAME, [{ cell: cellAt('A1'), content: number('3') }]);
  expect((await host.read(NAME)).rows[0]?.cells[0]?.value).toBe('3');
});
