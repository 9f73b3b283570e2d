// Covers src/host/xlsx/file-kind.ts
// Covers src/host/xlsx/open.ts
import { strToU8, zipSync } from 'fflate';
import { HostError } from '../../../src/host/host-error';
import { openXlsx } from '../../../src/host/xlsx/open';
import { MAIN, sharedStrings, workbookFile, worksheet, type PartContents } from './workbook-file';

const NAME = '评分表';
const SHEET = 'xl/worksheets/sheet1.xml';
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compound(stream: string): Uint8Array {
  return Uint8Array.from([...CFB, ...Buffer.from(stream, 'utf16le')]);
}

function zipOf(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));
}

function refusal(step: () => unknown): HostError {
  try {
    step();
  } catch (error) {
    if (error instanceof HostError) return error;
  }
  throw new Error('It was not refused with a HostError');
}

describe('a file that is no workbook is refused, naming what it is', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(), /空的.*重新获取/],
    ['encrypted', compound('EncryptedPackage'), /打开密码.*取消密码/],
    ['an old .xls or .et', compound('Workbook'), /\.xls.*\.et.*另存为 \.xlsx/],
    ['a web page', strToU8('<html><table></table></html>'), /网页.*另存为 \.xlsx/],
    ['an XML sheet of 2003', strToU8('<?xml version="1.0"?><Workbook/>'), /XML 表格.*另存为/],
    ['a CSV', strToU8('指标,权重\n培训,10'), /CSV.*另存为 \.xlsx/],
    ['a PDF', strToU8('%PDF-1.7'), /PDF/],
    ['of unknown bytes', Uint8Array.from([1, 0, 2, 0]), /不是 \.xlsx/],
    ['an empty archive', zipSync({}), /空的压缩包/],
    ['a Word document', zipOf('word/document.xml'), /Word/],
    ['a presentation', zipOf('ppt/presentation.xml'), /PowerPoint/],
    ['an .ods', zipOf('content.xml', 'mimetype'), /OpenDocument.*另存为 \.xlsx/],
    ['an .xlsb', zipOf('xl/workbook.bin'), /\.xlsb.*另存为/],
    ['an archive of other files', zipOf('评分表.doc'), /压缩包.*解压/],
  ])('%s', (_, bytes, sentence) => {
    const { code, message } = refusal(() => openXlsx(bytes));
    expect(code).toBe('unreadable');
    expect(message).toMatch(sentence);
  });

  it('a Word document whose relationships say so', () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
    const bytes = zipSync({
      '_rels/.rels': strToU8(rels),
      'word/document.xml': strToU8('<w:document xmlns:w="urn:w"/>'),
    });
    expect(refusal(() => openXlsx(bytes)).message).toMatch(/Word/);
  });
});

async function reading(parts: PartContents): Promise<HostError> {
  try {
    await openXlsx(workbookFile(parts)).read(NAME);
  } catch (error) {
    if (error instanceof HostError) return error;
  }
  throw new Error('It was not refused with a HostError');
}

describe('a workbook with a fault in it', () => {
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';

  it.each<[string, PartContents]>([
    ['a missing sheet', { [SHEET]: null }],
    ['a sheet cut off', { [SHEET]: worksheet('<row r="1">').slice(0, -30) }],
    ['a sheet that is no XML', { [SHEET]: '未知' }],
    ['a sheet that is not UTF-8', { [SHEET]: Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]) }],
    ['entities of its own', { [SHEET]: entity + worksheet('') }],
    [
      'an entity nobody defined',
      { [SHEET]: worksheet('<row r="1"><c r="A1"><v>&a;</v></c></row>') },
    ],
    ['rows out of order', { [SHEET]: worksheet('<row r="2"/><row r="1"/>') }],
    ['cells out of order', { [SHEET]: worksheet('<row r="1"><c r="B1"/><c r="A1"/></row>') }],
    ['a cell in a foreign row', { [SHEET]: worksheet('<row r="1"><c r="A2"/></row>') }],
    ['a row beyond the last', { [SHEET]: worksheet('<row r="1048577"/>') }],
    ['a column beyond the last', { [SHEET]: worksheet('<row r="1"><c r="XFE1"/></row>') }],
    [
      'a shared string that is not there',
      { [SHEET]: worksheet('<row r="1"><c r="A1" t="s"><v>1</v></c></row>') },
    ],
    [
      'shared strings cut off',
      {
        [SHEET]: worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
        'xl/sharedStrings.xml': sharedStrings('<t>甲</t>').slice(0, -8),
      },
    ],
  ])('is refused with advice: %s', async (_, parts) => {
    const { code, message } = await reading(parts);
    expect(code).toBe('unreadable');
    expect(message).toMatch(/损坏.*另存为/);
  });

  it('is told from a sheet in UTF-16 that ends within a character', async () => {
    const utf16 = Buffer.from(`\uFEFF${worksheet('')}`, 'utf16le').subarray(0, -1);
    const { code, message } = await reading({ [SHEET]: Uint8Array.from(utf16) });
    expect(code).toBe('unreadable');
    expect(message).toMatch(/损坏.*另存为/);
  });

  it('is told from a workbook without worksheets', () => {
    const bytes = workbookFile({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>`,
    });
    expect(refusal(() => openXlsx(bytes)).message).toMatch(/没有工作表/);
  });

  it('names the part for whoever looks into it, and not in the sentence', async () => {
    const { message, detail } = await reading({ [SHEET]: null });
    expect(detail).toContain(SHEET);
    expect(message).not.toContain(SHEET);
  });

  it('may nest as deep as it likes', async () => {
    const { code } = await reading({ [SHEET]: '<a>'.repeat(100_000) });
    expect(code).toBe('unreadable');
  });
});
