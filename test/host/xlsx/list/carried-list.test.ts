// Covers src/host/xlsx/list/attach-list.ts
// Covers src/host/xlsx/list/elements-in.ts
// Covers src/host/xlsx/list/list-number.ts
// Covers src/host/xlsx/list/list-part.ts
// Covers src/host/xlsx/list/list-sheet.ts
// Covers src/host/xlsx/workbook-now.ts
// Covers src/host/xlsx/write/unmark.ts
import { openXlsx, type XlsxHost } from '../../../../src/host/xlsx/open';
import type { AttachedList } from '../../../../src/sheet/attached-list';
import { cellAt } from '../../../fixtures/address';
import { marked, prompts, text } from '../../sheets';
import { fixture } from '../fixture';
import { conditionalFormatsOf, partsOf } from '../saved';
import { newErrors } from '../schema';
import { specFile } from '../spec-file';
import { OFFICE, workbookFile, worksheet } from '../workbook-file';

const NAME = '评分表';
const LIST = '校验意见';
const ROWS = [
  ['序号', '问题', '单位答复'],
  ['1', '=1+1 <b>&"_x0041_"</b>\n第二行', ''],
  [],
  ['合计  '],
];
const OURS: AttachedList = {
  legend: [
    { kind: 'error', text: '红' },
    { kind: 'warning', text: '黄' },
    { kind: 'failing', text: '蓝' },
  ],
  rows: ROWS,
  widths: [6, 40, 20],
};
const MARKS = prompts([], marked([1]));

/** A copy with marks and the list, saved and opened again. */
async function carrying(bytes: Uint8Array): Promise<XlsxHost> {
  const host = openXlsx(bytes);
  await host.apply(NAME, MARKS);
  await host.attach(OURS);
  return openXlsx(host.save());
}

async function namesIn(host: XlsxHost): Promise<readonly string[]> {
  return (await host.sheets()).map(({ name }) => name);
}

async function textsIn(host: XlsxHost): Promise<readonly string[][]> {
  const { rows } = await host.read(LIST);
  return rows.slice(1).map(({ cells }) => cells.map(({ value }) => value));
}

const WRITERS = ['xlsxwriter', 'libreoffice'] as const;

describe.each(WRITERS)('a list in a workbook by %s', (writer) => {
  const bytes = fixture(writer);

  it('stands on a last sheet, read as it was given, and breaks no rule of the schema', async () => {
    const host = await carrying(bytes);
    expect((await namesIn(host)).at(-1)).toBe(LIST);
    expect(await textsIn(host)).toEqual([
      ['红'],
      ['黄'],
      ['蓝'],
      ['序号', '问题', '单位答复'],
      ['1', '=1+1 <b>&"_x0041_"</b>\n第二行'],
      ['合计  '],
    ]);
    expect(newErrors(bytes, host.save())).toEqual([]);
  });

  it('changes nothing but the lists of parts and of sheets', async () => {
    const host = openXlsx(bytes);
    await host.apply(NAME, MARKS);
    const without = partsOf(host.save());
    const carried = partsOf((await carrying(bytes)).save());
    const changed = Object.keys(without).filter((part) => carried[part] !== without[part]);
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
    ]);
  });

  it('goes with the marks, every part byte for byte as it was', async () => {
    const host = await carrying(bytes);
    await host.clearMarks(NAME);
    expect(partsOf(host.save())).toEqual(partsOf(bytes));
    expect(await host.whyListStays()).toBeNull();
  });

  it('goes with the marks also where nothing was saved between', async () => {
    const host = openXlsx(bytes);
    await host.apply(NAME, MARKS);
    await host.attach(OURS);
    await host.clearMarks(NAME);
    expect(partsOf(host.save())).toEqual(partsOf(bytes));
    expect(await namesIn(host)).not.toContain(LIST);
  });

  it('is replaced by the next one', async () => {
    const host = await carrying(bytes);
    await host.attach({ ...OURS, rows: [['新的']] });
    expect(await textsIn(host)).toEqual([['红'], ['黄'], ['蓝'], ['新的']]);
    expect((await namesIn(host)).filter((name) => name === LIST)).toHaveLength(1);
  });
});

it('shows in its legend what each mark looks like', async () => {
  const host = await carrying(fixture('xlsxwriter'));
  const part = Object.keys(partsOf(host.save())).findLast((name) => name.includes('worksheets/s'));
  expect(conditionalFormatsOf(host.save(), part ?? '')).toEqual([
    'N("ziping:error")=0 on A2',
    'N("ziping:warning")=0 on A3',
    'N("ziping:failing")=0 on A4',
  ]);
});

it.each([
  ['an answer', 'C6', '已按要求改正'],
  ['a word beside the list', 'J30', '请复核'],
  [
    'another first cell',
    'A1',
    '绩效自评校验意见（由绩效自评助手附上，清除标记时一并去掉）　编号：1',
  ],
])('stays with %s on it, which is said, and no other takes its place', async (_, cell, words) => {
  const host = await carrying(fixture('xlsxwriter'));
  await host.edit(LIST, [{ cell: cellAt(cell), content: text(words) }]);
  const again = openXlsx(host.save());
  await expect(again.attach(OURS)).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('有人填写或改动过'),
  });
  expect(again.save()).toEqual(host.save());
  await again.clearMarks(NAME);
  expect(await namesIn(again)).toContain(LIST);
  expect(JSON.stringify(await again.read(LIST))).toContain(words);
  expect(await again.whyListStays()).toContain('留着没有去掉');
  expect(await again.isMarked()).toBe(false);
});

it('leaves a sheet of the same name alone that somebody else has made', async () => {
  const theirs = specFile([
    { name: NAME, rows: [['甲']] },
    { name: LIST, rows: [['我们单位的校验意见']] },
  ]);
  const host = openXlsx(theirs);
  await expect(host.attach(OURS)).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('已经有一张别的“校验意见”表'),
  });
  expect(host.save()).toEqual(theirs);
  await host.clearMarks(NAME);
  expect(await namesIn(host)).toEqual([NAME, LIST]);
  expect(await host.whyListStays()).toBeNull();
});

/** A saved copy with other words in its workbook part, as another program would have left it. */
async function withWorkbook(change: (xml: string) => string): Promise<XlsxHost> {
  const { 'xl/workbook.xml': xml = '', ...parts } = partsOf(
    (await carrying(workbookFile())).save(),
  );
  return openXlsx(workbookFile({ ...parts, 'xl/workbook.xml': change(xml) }));
}

it.each([
  ['a name', '<definedNames><definedName name="意见">校验意见!$A$1</definedName></definedNames>'],
  [
    'a print area',
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">A1:B2</definedName></definedNames>`,
  ],
])('stays where %s makes use of it', async (_, names) => {
  const host = await withWorkbook((xml) => xml.replace('</workbook>', `${names}</workbook>`));
  await host.clearMarks(NAME);
  expect(await namesIn(host)).toContain(LIST);
});

it('stays where a formula of another sheet reads it', async () => {
  const parts = partsOf((await carrying(workbookFile())).save());
  const host = openXlsx(
    workbookFile({
      ...parts,
      'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1"><f>校验意见!C6</f></c></row>'),
    }),
  );
  await host.clearMarks(NAME);
  expect(await namesIn(host)).toContain(LIST);
});

it('goes also where it was in front, and the first sheet is then', async () => {
  const views = '<bookViews><workbookView activeTab="1" tabRatio="1"/></bookViews>';
  const host = await withWorkbook((xml) => xml.replace('<sheets>', `${views}<sheets>`));
  await host.clearMarks(NAME);
  expect(await namesIn(host)).toEqual([NAME]);
  expect(partsOf(host.save())['xl/workbook.xml']).toContain('<workbookView tabRatio="1"/>');
  expect((await host.sheets())[0]?.active).toBe(true);
});

it('leaves a workbook alone whose sheets are protected', async () => {
  const locked = workbookFile({
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">
<workbookProtection lockStructure="1"/><sheets><sheet name="评分表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  });
  const host = openXlsx(locked);
  await expect(host.attach(OURS)).rejects.toMatchObject({ code: 'refused' });
  expect(host.save()).toEqual(locked);
});

it('comes and goes when steps are undone and done again', async () => {
  const host = await carrying(fixture('xlsxwriter'));
  const before = host.now();
  await host.clearMarks(NAME);
  const after = host.now();
  await host.goTo(before);
  expect(await namesIn(host)).toContain(LIST);
  expect(await textsIn(host)).toHaveLength(6);
  await host.goTo(after);
  expect(await namesIn(host)).not.toContain(LIST);
});
