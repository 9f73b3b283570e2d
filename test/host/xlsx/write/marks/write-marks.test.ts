// Covers src/host/xlsx/write/marks/mark-write.ts
import { openXlsx } from '../../../../../src/host/xlsx/open';
import { cellAt } from '../../../../fixtures/address';
import { BLANK, marked, oneWrite, prompts, text } from '../../../sheets';
import { partsOf } from '../../saved';
import { newErrors } from '../../schema';
import { MAIN, stylesWith, workbookFile, worksheet, type PartContents } from '../../workbook-file';

const NAME = '评分表';
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const OURS =
  /<conditionalFormatting sqref="C1"><cfRule type="expression" dxfId="\d" priority="\d"><formula>N\(&quot;ziping:error&quot;\)=0/;

async function markedParts(parts: PartContents): Promise<Readonly<Record<string, string>>> {
  const host = openXlsx(workbookFile(parts));
  await host.apply(NAME, prompts([], marked([1])));
  return partsOf(host.save());
}

function after(sheet: string): string {
  return sheet.slice(sheet.indexOf('</sheetData>') + 12);
}

function rule(formula: string): string {
  return `<cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule>`;
}

function group(rules: string): string {
  return `<conditionalFormatting sqref="A1:A9">${rules}</conditionalFormatting>`;
}

describe('marks in a file', () => {
  it.each([
    ['behind the merges', '<mergeCells><mergeCell ref="A5:B5"/></mergeCells>', '<pageMargins/>'],
    ['behind the protection', '<sheetProtection password="AB"/>', '<dataValidations/>'],
    ['behind the rows', '', '<hyperlinks/>'],
    ["behind the user's own", '<conditionalFormatting sqref="A1"/>', '<extLst/>'],
  ])('stand %s', async (_, before, behind) => {
    const parts = await markedParts({ [SHEET]: worksheet('', before + behind) });
    const saved = after(parts[SHEET] ?? '');
    expect(saved.startsWith(before)).toBe(true);
    expect(saved.slice(before.length).search(OURS)).toBe(0);
    expect(saved.endsWith(`${behind}</worksheet>`)).toBe(true);
  });

  it('come after formats that only newer versions of Excel know', async () => {
    const newer =
      '<extLst><ext xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting>' +
      '<x14:cfRule type="iconSet" priority="7"/></x14:conditionalFormatting>' +
      '</x14:conditionalFormattings></ext></extLst>';
    const parts = await markedParts({ [SHEET]: worksheet('', newer) });
    expect(parts[SHEET]).toContain('priority="8"><formula>N(&quot;ziping:error');
  });

  it('are cut out of a group that holds a rule of the user as well', async () => {
    const ours = rule('N("ziping:error") = 0');
    const sheet = worksheet('', group(rule('A1&gt;1') + ours) + group(ours));
    const host = openXlsx(workbookFile({ [SHEET]: sheet }));
    expect(await host.clearMarks(NAME)).toBe(2);
    expect(partsOf(host.save())[SHEET]).toBe(worksheet('', group(rule('A1&gt;1'))));
  });

  it.each([
    ['<dxfs count="0"/>', '<dxfs count="3"><dxf>'],
    ['<dxfs count="1"><dxf><font/></dxf></dxfs>', '<dxfs count="4"><dxf><font/></dxf><dxf>'],
    ['', '</cellXfs><dxfs count="3"><dxf>'],
  ])('add their looks to the list %j', async (list, expected) => {
    const styles = stylesWith().replace('</styleSheet>', `${list}<tableStyles/></styleSheet>`);
    const parts = await markedParts({ [STYLES]: styles });
    expect(parts[STYLES]).toContain(expected);
    expect(parts[STYLES]).toContain('</dxfs><tableStyles/></styleSheet>');
  });

  it('point at their own looks', async () => {
    const list = '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';
    const styles = stylesWith().replace('</styleSheet>', `${list}</styleSheet>`);
    const parts = await markedParts({ [STYLES]: styles });
    const id = /dxfId="(\d)" priority="\d"><formula>N\(&quot;ziping:warning/.exec(
      parts[SHEET] ?? '',
    )?.[1];
    const looks = (parts[STYLES] ?? '').split('<dxf>');
    expect(looks[Number(id) + 1]).toContain('<u/>');
  });

  it('bring only the looks they use', async () => {
    const host = openXlsx(workbookFile());
    const marks = { error: [cellAt('A1')], warning: [], failing: [] };
    await host.apply(NAME, { writes: [], guards: [], marks });
    expect(partsOf(host.save())[STYLES]).toContain('<dxfs count="1">');
  });

  it('bring a part for styles to a workbook that has none', async () => {
    const bare = workbookFile({
      [STYLES]: null,
      'xl/sharedStrings.xml': null,
      ...NO_RELATIONSHIPS,
    });
    const host = openXlsx(bare);
    await host.apply(NAME, prompts([], marked([1])));
    expect(newErrors(bare, host.save())).toEqual([]);
    expect(partsOf(host.save())[STYLES]).toContain('<dxfs count="3">');
    expect(await openXlsx(host.save()).clearMarks(NAME)).toBe(3);
  });
});

const NO_RELATIONSHIPS = {
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/' +
    'relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

describe('a workbook that may not be written', () => {
  const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const strict = (bytes: Uint8Array): Uint8Array => {
    const parts = partsOf(bytes);
    return workbookFile(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, part.replaceAll(MAIN, STRICT)]),
      ),
    );
  };

  it.each([
    ['of the strict variant', strict(workbookFile()), /Strict/],
    ['with a digital signature', workbookFile({ '_xmlsignatures/sig1.xml': '<a/>' }), /签名/],
  ])('%s is read, and says why', async (_, bytes, why) => {
    const host = openXlsx(bytes);
    expect(await host.read(NAME)).toEqual({ sheet: NAME, rows: [] });
    expect(await host.capabilities(NAME)).toEqual({
      cellsRefused: expect.stringMatching(why),
      unlockedOnly: false,
      marksRefused: expect.stringMatching(why),
    });
    const failure = host.apply(NAME, oneWrite('A1', BLANK, text('甲')));
    await expect(failure).rejects.toMatchObject({ code: 'refused' });
    expect(host.save()).toBe(bytes);
  });
});
