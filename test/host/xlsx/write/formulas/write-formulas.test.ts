import { openXlsx } from '../../../../../src/host/xlsx/open';
import { cellAt } from '../../../../fixtures/address';
import { BLANK, number, oneWrite, PROMPT, text } from '../../../sheets';
import { partsOf } from '../../saved';
import { MAIN, OFFICE, workbookFile, worksheet, type PartContents } from '../../workbook-file';

const NAME = '评分表';
const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';

/** A score, a total of it, and a reason that is `0` by a formula. */
const ROW =
  '<row r="1"><c r="A1"><v>8</v></c><c r="B1"><f>SUM(A1:A1)</f><v>8</v></c>' +
  '<c r="C1" s="0"><f>IF(A1&gt;9,"",0)</f><v>0</v></c></row>';

test.each([
  ['B1', '8'],
  ['C1', '0'],
])('the formula of %s stays, be it the host or a person who writes', async (address, value) => {
  const bytes = workbookFile({ [SHEET]: worksheet(ROW) });
  const host = openXlsx(bytes);
  const reason = text('进度滞后');
  const { refused } = await host.apply(NAME, oneWrite(address, number(value), reason));
  expect(refused).toEqual([{ cell: cellAt(address), why: expect.stringMatching(/公式/) }]);
  await expect(host.edit(NAME, [{ cell: cellAt(address), content: reason }])).rejects.toMatchObject(
    {
      code: 'refused',
      message: expect.stringMatching(/公式/),
    },
  );
  expect(host.save()).toEqual(bytes);
});

describe('a formula that several cells share', () => {
  it.each([
    ['shared', '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>0</v></c>'],
    ['array', '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>0</v></c>'],
    ['table', '<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>0</v></c>'],
  ])('stays: %s', async (_, cell) => {
    const sheet = worksheet(`<row r="1">${cell}</row>`);
    const host = openXlsx(workbookFile({ [SHEET]: sheet }));
    const { refused } = await host.apply(NAME, oneWrite('A1', number('0'), text(PROMPT)));
    expect(refused).toEqual([{ cell: cellAt('A1'), why: expect.stringMatching(/公式/) }]);
    expect(partsOf(host.save())[SHEET]).toBe(sheet);
  });

  it('keeps the cells that it fills', async () => {
    const filled =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>0</v></c></row>' +
      '<row r="2"><c r="A2"><v>0</v></c></row>';
    const host = openXlsx(workbookFile({ [SHEET]: worksheet(filled) }));
    const { refused } = await host.apply(NAME, oneWrite('A2', number('0'), text(PROMPT)));
    expect(refused).toHaveLength(1);
  });
});

function book(after: string): string {
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<sheets><sheet name="评分表" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`
  );
}

describe('a changed number', () => {
  const SCORE = oneWrite('A1', number('8'), number('9'));

  async function bookAfter(parts: PartContents, edits = SCORE): Promise<string> {
    const host = openXlsx(workbookFile({ [SHEET]: worksheet(ROW), ...parts }));
    await host.apply(NAME, edits);
    return partsOf(host.save())[BOOK] ?? '';
  }

  it('has formulas calculated when the file is opened', async () => {
    const names = '<definedNames><definedName name="a">1</definedName></definedNames>';
    const after = await bookAfter({ [BOOK]: book(`${names}<oleSize ref="A1"/>`) });
    expect(after).toBe(book(`${names}<calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>`));
  });

  it.each([
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ["<calcPr fullCalcOnLoad='0' />", '<calcPr fullCalcOnLoad="1" />'],
  ])('keeps the other settings of calculation: %s', async (before, after) => {
    expect(await bookAfter({ [BOOK]: book(before) })).toBe(book(after));
  });

  it('leaves a workbook without formulas as it is', async () => {
    const sheet = worksheet('<row r="1"><c r="A1"><v>8</v></c></row>');
    expect(await bookAfter({ [SHEET]: sheet, [BOOK]: book('') })).toBe(book(''));
  });

  it('has formulas calculated where their names have a prefix', async () => {
    const row =
      '<x:row r="1"><x:c r="A1"><x:v>8</x:v></x:c><x:c r="B1"><x:f>A1+NOW()</x:f></x:c></x:row>';
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${row}</x:sheetData></x:worksheet>`;
    expect(await bookAfter({ [SHEET]: sheet, [BOOK]: book('') })).toContain('fullCalcOnLoad="1"');
  });

  it('is one also where a text takes its place', async () => {
    const edits = oneWrite('A1', number('8'), text('无'));
    expect(await bookAfter({ [BOOK]: book('') }, edits)).toContain('fullCalcOnLoad="1"');
  });

  it('is told from a written text', async () => {
    const prompt = oneWrite('D1', BLANK, text(PROMPT));
    expect(await bookAfter({ [BOOK]: book('') }, prompt)).toBe(book(''));
  });
});
