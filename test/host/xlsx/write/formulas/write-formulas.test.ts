// Covers src/host/xlsx/write/formulas/formula-effects.ts
import { openXlsx } from '../../../../../src/host/xlsx/open';
import { cellAt } from '../../../../fixtures/address';
import { BLANK, number, oneWrite, PROMPT, text } from '../../../sheets';
import { partsOf } from '../../saved';
import {
  MAIN,
  OFFICE,
  PACKAGE,
  workbookFile,
  worksheet,
  type PartContents,
} from '../../workbook-file';

const NAME = '评分表';
const SHEET = 'xl/worksheets/sheet1.xml';
const CHAIN = 'xl/calcChain.xml';
const BOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

/** A score, a total of it, and a reason that is `0` by a formula. */
const ROW =
  '<row r="1"><c r="A1"><v>8</v></c><c r="B1"><f>SUM(A1:A1)</f><v>8</v></c>' +
  '<c r="C1" s="0"><f>IF(A1&gt;9,"",0)</f><v>0</v></c></row>';

function withChain(entries: string, row = ROW): Uint8Array {
  return workbookFile({
    [SHEET]: worksheet(row),
    [CHAIN]: `<calcChain xmlns="${MAIN}">${entries}</calcChain>`,
    [RELATIONSHIPS]: `<Relationships xmlns="${PACKAGE}/relationships">
<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    [TYPES]: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="a/b"/>
<Override PartName="/xl/calcChain.xml" ContentType="a/c"/></Types>`,
  });
}

async function chainAfter(entries: string): Promise<string | undefined> {
  const host = openXlsx(withChain(entries));
  await host.edit(NAME, cellAt('C1'), text('进度滞后'));
  return partsOf(host.save())[CHAIN];
}

describe('an overwritten formula', () => {
  it('leaves the order of calculation, and nothing else does', async () => {
    const kept = '<c r="B1" i="1"/>';
    expect(await chainAfter(`${kept}<c r="C1"/>`)).toContain(`>${kept}</calcChain>`);
  });

  it('hands its sheet on to the entry that follows', async () => {
    const chain = await chainAfter('<c r="C1" i="1"/><c r="B1"/><c r="C1" i="2"/>');
    expect(chain).toContain('><c r="B1" i="1"/><c r="C1" i="2"/></calcChain>');
  });

  it('takes the whole order with it where it was the last', async () => {
    const host = openXlsx(withChain('<c r="C1" i="1"/>'));
    await host.edit(NAME, cellAt('C1'), text('进度滞后'));
    const parts = partsOf(host.save());
    expect(Object.keys(parts)).not.toContain(CHAIN);
    expect(parts[RELATIONSHIPS]).not.toContain('calcChain');
    expect(parts[TYPES]).not.toContain('calcChain');
    expect(parts[RELATIONSHIPS]).toContain('worksheets/sheet1.xml');
  });

  it('is one that a person typed over: what the host writes of its own leaves it', async () => {
    const bytes = withChain('<c r="C1" i="1"/>');
    const host = openXlsx(bytes);
    const { refused } = await host.apply(NAME, oneWrite('C1', number('0'), text('进度滞后')));
    expect(refused).toEqual([{ cell: cellAt('C1'), why: expect.stringMatching(/公式/) }]);
    expect(host.save()).toEqual(bytes);
  });
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

  it('is one also where a text takes its place', async () => {
    const edits = oneWrite('A1', number('8'), text('无'));
    expect(await bookAfter({ [BOOK]: book('') }, edits)).toContain('fullCalcOnLoad="1"');
  });

  it('is told from a written text', async () => {
    const prompt = oneWrite('D1', BLANK, text(PROMPT));
    expect(await bookAfter({ [BOOK]: book('') }, prompt)).toBe(book(''));
  });
});
