import { unzipSync, zipSync } from 'fflate';
import { printColumn } from '../../src/sheet/address';
import { MAIN, sharedStrings, workbookFile, worksheet } from '../host/xlsx/workbook-file';
import { outcomeOf } from './outcome';

const SHEET = 'xl/worksheets/sheet1.xml';
const ONE_CELL = '<row r="1"><c r="A1"><v>8.5</v></c></row>';
const ONE_VALUE = [[{ column: 0, value: '8.5' }]];

/** The cells of all sheets; throws where the file is refused. */
async function cellsOf(bytes: Uint8Array) {
  const outcome = await outcomeOf(bytes);
  if (outcome.kind === 'refused') throw outcome.error;
  return outcome.grids.flatMap(({ rows }) => rows.map(({ cells }) => cells));
}

describe('a workbook that is large without holding much', () => {
  test('is read where its styled cells are blank, a million of them', async () => {
    const columns = Array.from({ length: 1000 }, (_, column) => printColumn(column));
    const rows = Array.from({ length: 1000 }, (_, above) => {
      const row = above + 2;
      return `<row r="${row}">${columns.map((one) => `<c r="${one}${row}" s="0"/>`).join('')}</row>`;
    });
    const file = workbookFile({ [SHEET]: worksheet(ONE_CELL + rows.join('')) });
    expect(await cellsOf(file)).toMatchObject(ONE_VALUE);
  });

  test('is read whatever it says its used range is', async () => {
    const sheet = worksheet(ONE_CELL).replace(
      '<sheetData>',
      '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols><sheetData>',
    );
    expect(await cellsOf(workbookFile({ [SHEET]: sheet }))).toMatchObject(ONE_VALUE);
  });

  test('is read where one merge covers all of it', async () => {
    const merge = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const sheet = worksheet(ONE_CELL, merge);
    expect(await cellsOf(workbookFile({ [SHEET]: sheet }))).toMatchObject(ONE_VALUE);
  });

  test('is read where its two cells stand in opposite corners', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const cells = await cellsOf(workbookFile({ [SHEET]: worksheet(ONE_CELL + far) }));
    expect(cells.flat().map(({ column }) => column)).toEqual([0, 16_383]);
  });
});

describe('XML made to choke a reader', () => {
  test.each([
    ['elements a hundred thousand deep', '<a>'.repeat(100_000)],
    ['as deep and closed again', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`],
    ['a hundred thousand attributes', `<a ${'b="" '.repeat(100_000)}/>`],
    ['an attribute of a million signs', `<a b="${'x'.repeat(1_000_000)}"/>`],
  ])('%s does no harm', async (_, xml) => {
    const outcome = await outcomeOf(workbookFile({ [SHEET]: worksheet(xml + ONE_CELL) }));
    if (outcome.kind === 'read') expect(outcome.grids[0]?.rows).toMatchObject([{ row: 0 }]);
    else expect(outcome.error.code).toBe('unreadable');
  });

  const ENTITIES = Array.from({ length: 9 }, (_, level) => {
    return `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`;
  });

  test.each([
    ['entities that multiply', `<!DOCTYPE x [<!ENTITY e0 "甲">${ENTITIES.join('')}]>`],
    ['an entity that is another file', '<!DOCTYPE x [<!ENTITY e9 SYSTEM "file:///etc/passwd">]>'],
    ['an entity from another server', '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">'],
    ['an entity that nobody declares', ''],
  ])('%s is refused', async (_, doctype) => {
    const strings = `${doctype}${sharedStrings('<t>&e9;</t>')}`;
    const cell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const file = workbookFile({ [SHEET]: worksheet(cell), 'xl/sharedStrings.xml': strings });
    expect(await outcomeOf(file)).toMatchObject({ error: { code: 'unreadable' } });
  });
});

describe('an archive made to harm', () => {
  /** Deflated zeros shrink a thousandfold. */
  const ZEROS = new Uint8Array(64 * 1024 * 1024);

  test('of which one part would inflate to gigabytes is refused', async () => {
    const file = workbookFile({ 'xl/media/image1.png': ZEROS });
    expect(await outcomeOf(file)).toMatchObject({ error: { code: 'too-large' } });
  });

  test('that declares less than it holds is refused', async () => {
    const bytes = workbookFile({ [SHEET]: worksheet(ONE_CELL + ' '.repeat(1_000_000)) });
    expect(await outcomeOf(declaring(bytes, SHEET, 100))).toMatchObject({
      error: { code: 'unreadable' },
    });
  });

  test('of more files than any workbook has is refused', async () => {
    const parts = Array.from({ length: 10_001 }, (_, index) => [`xl/junk/${index}.xml`, '<a/>']);
    const file = workbookFile(Object.fromEntries(parts));
    expect(await outcomeOf(file)).toMatchObject({ error: { code: 'too-large' } });
  });

  test.each(['../../../../etc/passwd', '/etc/passwd', 'C:\\Windows\\x.xml', 'xl\\..\\..\\x'])(
    'with a file named %s is read without it',
    async (name) => {
      const file = workbookFile({ [SHEET]: worksheet(ONE_CELL), [name]: '<a/>' });
      expect(await cellsOf(file)).toMatchObject(ONE_VALUE);
    },
  );

  test('whose sheet lies outside of it is refused', async () => {
    const parts = unzipSync(workbookFile());
    const relationships = new TextDecoder()
      .decode(parts['xl/_rels/workbook.xml.rels'])
      .replace('worksheets/sheet1.xml', '../../../../../../etc/passwd');
    const file = workbookFile({ 'xl/_rels/workbook.xml.rels': relationships });
    expect(await outcomeOf(file)).toMatchObject({ error: { code: 'unreadable' } });
  });

  test('with two parts of one name is refused, whatever case they are written in', async () => {
    const other = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    const file = workbookFile({ [SHEET]: worksheet(ONE_CELL), [SHEET.toUpperCase()]: other });
    expect(await outcomeOf(file)).toMatchObject({ error: { code: 'unreadable' } });
  });

  test('inside an archive is refused', async () => {
    const file = zipSync({ '评分表.xlsx': workbookFile() });
    expect(await outcomeOf(file)).toMatchObject({ error: { code: 'unreadable' } });
  });
});

/** The same archive with another size of a part in its directory. */
function declaring(archive: Uint8Array, part: string, size: number): Uint8Array {
  const copy = archive.slice();
  const name = new TextDecoder('latin1').decode(copy).lastIndexOf(part);
  new DataView(copy.buffer).setUint32(name - 46 + 24, size, true);
  return copy;
}
