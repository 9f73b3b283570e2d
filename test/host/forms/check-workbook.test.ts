import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { checkWorkbook, type ReadableWorkbook } from '../../../src/host/forms/check-workbook';
import { HostError } from '../../../src/host/host-error';
import { NATIONAL } from '../../fixtures/forms';
import { gridOf } from '../../fixtures/grid-of';
import type { SheetSpec } from '../workbook-spec';

const LIST = { name: '名单', rows: [['姓名', '单位']] };
const TEMPLATE = {
  name: '模板',
  rows: [
    ['三级指标', '分值', '年度指标值', '实际完成值', '得分'],
    ['培训场次', 50, '≥5场'],
    ['培训人数', 50, '≥50人'],
  ],
};

test('checks every visible sheet that holds a form, in the order of the sheets', async () => {
  expect(await check([NATIONAL, LIST, { ...NATIONAL, name: '第二张' }])).toEqual([
    expect.objectContaining({ kind: 'checked', file: 'a.xlsx', sheet: NATIONAL.name }),
    expect.objectContaining({ kind: 'checked', file: 'a.xlsx', sheet: '第二张' }),
  ]);
});

test('checks each form of a sheet and says where it begins', async () => {
  const two = { ...NATIONAL, rows: [...NATIONAL.rows, ...NATIONAL.rows] };
  expect(await check([two])).toEqual([
    expect.objectContaining({ kind: 'checked', sheet: NATIONAL.name, row: 0 }),
    expect.objectContaining({ kind: 'checked', sheet: NATIONAL.name, row: NATIONAL.rows.length }),
  ]);
  expect(await check([NATIONAL])).toEqual([expect.objectContaining({ row: null })]);
});

test('leaves hidden sheets alone', async () => {
  expect(await check([NATIONAL, { ...NATIONAL, name: '旧表', hidden: true }])).toHaveLength(1);
});

test('says that the only form stands on a hidden sheet, and what to do', async () => {
  const why = '评分表在隐藏的工作表“旧表”里，没有检查；请取消隐藏、保存后再检查。';
  const hidden = { ...NATIONAL, name: '旧表', hidden: true };
  const refused = [{ kind: 'refused', file: 'a.xlsx', why }];
  expect(await check([LIST, hidden])).toEqual(refused);
  expect(await check([TEMPLATE, hidden])).toEqual(refused);
  expect(await check([LIST, { ...LIST, name: '名单2', hidden: true }])).not.toEqual(refused);
});

test('checks a hidden sheet that is asked for by name', async () => {
  const results = await check([LIST, { ...NATIONAL, name: '旧表', hidden: true }], '旧表');
  expect(results).toEqual([expect.objectContaining({ kind: 'checked', sheet: '旧表' })]);
});

test('checks no other sheet than the one that is asked for', async () => {
  const results = await check([NATIONAL, { ...NATIONAL, name: '第二张' }], '第二张');
  expect(results).toEqual([expect.objectContaining({ sheet: '第二张' })]);
});

test('names the sheets there are where the one asked for is missing', async () => {
  await expect(check([NATIONAL, LIST], '表二')).rejects.toMatchObject({
    name: 'HostError',
    message: `没有工作表“表二”，文件里有“${NATIONAL.name}”、“名单”，请改写名称。`,
  });
});

test('lists a blank template beside a form without calling it a failure', async () => {
  expect(await check([NATIONAL, TEMPLATE])).toEqual([
    expect.objectContaining({ kind: 'checked' }),
    { kind: 'left-out', file: 'a.xlsx', why: expect.stringMatching(/^工作表“模板”：.+。$/) },
  ]);
});

const TARGETS = { name: '申报', rows: [['绩效目标申报表'], ['三级指标', '年度指标值']] };

test('names another kind of document beside a form, and refuses a workbook of it alone', async () => {
  const why = '工作表“申报”：这是“绩效目标申报表”，不是自评表，没有检查。';
  expect(await check([NATIONAL, TARGETS, LIST])).toEqual([
    expect.objectContaining({ kind: 'checked' }),
    { kind: 'left-out', file: 'a.xlsx', why },
  ]);
  expect(await check([LIST, TARGETS])).toEqual([{ kind: 'refused', file: 'a.xlsx', why }]);
});

test('refuses a workbook that holds nothing but a blank template', async () => {
  expect(await check([LIST, TEMPLATE])).toEqual([
    { kind: 'refused', file: 'a.xlsx', why: expect.stringMatching(/^工作表“模板”：.+。$/) },
  ]);
});

test('refuses a workbook without a form and says what was looked for', async () => {
  expect(await check([LIST])).toEqual([
    { kind: 'refused', file: 'a.xlsx', why: expect.stringMatching(/^工作表“名单”：.+。$/) },
  ]);
});

test('refuses a workbook whose sheets are all hidden', async () => {
  expect(await check([{ ...LIST, hidden: true }])).toEqual([
    { kind: 'refused', file: 'a.xlsx', why: '没有可见的工作表，请取消隐藏后再检查。' },
  ]);
});

const BROKEN = new HostError('unreadable', '文件内容已损坏，请另存后再试。');

test('names a sheet that cannot be read beside the form that was checked', async () => {
  expect(await check([{ name: '附表', rows: BROKEN }, NATIONAL])).toEqual([
    expect.objectContaining({ kind: 'checked', sheet: NATIONAL.name }),
    { kind: 'refused', file: 'a.xlsx', why: '工作表“附表”：文件内容已损坏，请另存后再试。' },
  ]);
});

test('says of a workbook of one broken sheet that the file is broken', async () => {
  expect(await check([{ name: '附表', rows: BROKEN }])).toEqual([
    { kind: 'refused', file: 'a.xlsx', why: '文件内容已损坏，请另存后再试。' },
  ]);
});

test('says rather that a sheet is broken than that another one holds no form', async () => {
  expect(await check([LIST, { name: '附表', rows: BROKEN }])).toEqual([
    { kind: 'refused', file: 'a.xlsx', why: '工作表“附表”：文件内容已损坏，请另存后再试。' },
  ]);
});

type TestSheet = Omit<SheetSpec, 'rows'> & { readonly rows: SheetSpec['rows'] | HostError };

function check(sheets: readonly TestSheet[], sheet: string | null = null) {
  return checkWorkbook('a.xlsx', workbookOf(sheets), { optionsFor: () => DEFAULT_OPTIONS, sheet });
}

function workbookOf(sheets: readonly TestSheet[]): ReadableWorkbook {
  return {
    sheets: async () =>
      sheets.map(({ name, hidden = false }) => ({
        name,
        id: name,
        visible: !hidden,
        active: false,
      })),
    read: async (wanted) => {
      const sheet = sheets.find(({ name }) => name === wanted);
      if (sheet === undefined) throw new Error(`The test has no sheet ${wanted}`);
      const { rows } = sheet;
      if (rows instanceof HostError) throw rows;
      return gridOf({ ...sheet, rows });
    },
  };
}
