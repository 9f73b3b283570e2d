import { NO_EDITS } from '../../../src/documents/remarks/edits';
import { remarkList, type RemarkList } from '../../../src/documents/remarks/remark-list';
import { allRemarks, editedRemarks } from '../../../src/documents/remarks/remarks';
import { remarksHtml } from '../../../src/documents/remarks/remarks-html';
import { remarksSheet } from '../../../src/documents/remarks/remarks-sheet';
import { compareRounds } from '../../../src/documents/rounds/compare-rounds';
import { roundText } from '../../../src/documents/rounds/round-words';
import { spotsOf } from '../../../src/documents/rounds/spot';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { printCell } from '../../../src/sheet/address';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import type { SheetSpec } from '../../host/workbook-spec';
import { checked } from '../checked-form';

const FAULTY = withCells(JIANGMEN_2023, { F17: 2.32 });
const HOSTILE = '<img src=x onerror=alert(1)>\u202E=1+1';

const SETTINGS = {
  options: DEFAULT_OPTIONS,
  level: 'warning',
  edits: NO_EDITS,
  round: null,
  version: '9.9',
} as const;

function listOf(sheet: SheetSpec, edits = NO_EDITS): RemarkList {
  const form = checked(sheet);
  return remarkList({ ...SETTINGS, ...form, edits });
}

function keysOf(sheet: SheetSpec): readonly string[] {
  return allRemarks(checked(sheet).report, null).map(({ key }) => key);
}

function remarkAt(list: RemarkList, cell: string) {
  return list.remarks.find((one) => one.cell === cell);
}

test('says where, what is wrong and what to do about it, the most urgent first', () => {
  const list = listOf(FAULTY);
  expect(list.remarks[0]).toMatchObject({
    cell: 'F17',
    severity: 'error',
    check: expect.stringMatching(/^weight-sum\.taker\n/),
  });
  expect(list.remarks[0]?.place).toBe('“服务的工业企业家次”权重');
  expect(list.remarks[0]?.change).toContain('建议填：2.22。');
  expect(list.remarks[0]?.problem).toContain('（相关单元格 D17、F18:F31）');
  expect(list.remarks[0]?.problem).not.toContain('建议填');
  expect(list.remarks.map(({ severity }) => severity)).not.toContain('info');
});

test('what goes away with a finding stands beneath it and is no remark of its own', () => {
  const { report } = checked(FAULTY);
  const [one] = report.findings.filter(({ cause }) => cause !== null);
  const list = listOf(FAULTY);
  expect(remarkAt(list, 'F17')?.problem).toContain(one?.message);
  expect(remarkAt(list, 'F17')?.check.split('\n')).toContain(
    `${one === undefined ? '' : printCell(one.cell)} ${one?.rule}.${one?.kind}`,
  );
  expect(list.remarks.filter(({ problem }) => problem.startsWith(one?.message ?? ''))).toEqual([]);
});

test('a remark keeps its key where its row has moved', () => {
  const { rows } = FAULTY;
  const moved = { ...FAULTY, rows: [['加一行'], ...rows] };
  const named = keysOf(FAULTY).filter((key) => !/@[A-Z]+\d+$/.test(key));
  expect(named.length).toBeGreaterThan(5);
  expect(keysOf(moved)).toEqual(expect.arrayContaining(named));
});

test('two findings of a kind on one row have keys of their own', () => {
  const keys = allRemarks(checked(FAULTY).report, null).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the reviewer leaves out, changes words and adds', () => {
  const [first, second] = listOf(FAULTY).remarks;
  const list = listOf(FAULTY, {
    ...NO_EDITS,
    left: [first?.key ?? ''],
    words: { [second?.key ?? '']: { problem: '改写的话', change: null } },
    own: [{ cell: '', place: '附件', problem: '缺审计报告', change: '补齐' }],
    reviewer: '甲',
    date: '2024-03-01',
  });
  expect(list.remarks[0]).toMatchObject({ problem: '改写的话', change: second?.change });
  expect(list.remarks.at(-1)).toMatchObject({ place: '附件', severity: null, check: '' });
  expect(list.result).toMatch(/复核人补充 1 条/);
  expect(list.foot).toEqual([
    ['复核人', '甲'],
    ['日期', '2024-03-01'],
    ['软件版本', '绩效自评助手 9.9'],
  ]);
});

test('what is less urgent goes out where the reviewer wants it, and only then', () => {
  const all = allRemarks(checked(FAULTY).report, null);
  const infos = all.filter(({ severity }) => severity === 'info');
  const [wanted] = infos;
  if (wanted === undefined || infos.length < 2) throw new Error('too few infos');
  const out = editedRemarks(all, { ...NO_EDITS, taken: [wanted.key] }, 'warning');
  expect(out.filter(({ severity }) => severity === 'info')).toEqual([wanted]);
  expect(out.length).toBe(listOf(FAULTY).remarks.length + 1);
});

test('a remark of the reviewer may be about one cell', () => {
  const own = [{ cell: 'H17', place: '“甲”实现值', problem: '与台账不符', change: '更正' }];
  const list = listOf(FAULTY, { ...NO_EDITS, own });
  const { rows } = remarksSheet(list, '复核意见');
  expect(list.remarks.at(-1)).toMatchObject({ cell: 'H17', severity: null, check: '' });
  expect(rows.map((row) => row.map(({ text }) => text))).toContainEqual(
    expect.arrayContaining(['H17', '“甲”实现值', '与台账不符', '更正']),
  );
  expect(remarksHtml(list)).toContain('H17 “甲”实现值');
});

test('an empty list says that nothing was found, never that all is right', () => {
  const left = listOf(FAULTY).remarks.map(({ key }) => key);
  const list = listOf(FAULTY, { ...NO_EDITS, left });
  const { rows } = remarksSheet(list, '复核意见');
  const texts = [remarksHtml(list), ...rows.flat().map(({ text }) => text)].join('\n');
  expect(list.result).toContain('未发现');
  expect(texts).not.toMatch(/正确|合格|无误/);
});

test('tells what was not checked: rows, scores and rules', () => {
  const text = listOf(JIANGMEN_2023).unchecked.join('\n');
  expect(text).toMatch(/第 16 行“.*”的得分没有核算：/);
});

test('beside the round before it says of each remark whether it is new, and what is mended', () => {
  const now = checked(withCells(JIANGMEN_2023, { I20: 9 }));
  const round = compareRounds(spotsOf(checked(FAULTY).report), spotsOf(now.report));
  const list = remarkList({ ...SETTINGS, ...now, round });
  expect(list.head.at(-1)).toEqual(['与上一轮相比', roundText(round)]);
  expect([remarkAt(list, 'I20')?.since, remarkAt(list, 'H22')?.since]).toEqual(['新增', '未改']);
  expect(list.mended).toContainEqual(expect.stringMatching(/^F17 /));
  const texts = remarksSheet(list, '复核意见')
    .rows.flat()
    .map(({ text }) => text);
  const page = remarksHtml(list);
  for (const part of ['【新增】', '【未改】', '上一轮的问题中已改的'])
    expect([page.includes(part), texts.some((text) => text.includes(part))]).toEqual([true, true]);
});

test('what a unit has answered stands by the remark that is still open, and by no other', () => {
  const now = checked(FAULTY);
  const [first, ...others] = spotsOf(now.report);
  if (first === undefined) throw new Error('no finding');
  const round = compareRounds([{ ...first, answer: '已改' }, ...others], spotsOf(now.report));
  const answered = allRemarks(now.report, round).filter(({ answer }) => answer !== '');
  expect(answered.map(({ cell, answer }) => [cell, answer])).toEqual([[first.cell, '已改']]);
});

test('what a unit calls mended and is not, and what its list did not hold, is called so', () => {
  const now = checked(withCells(JIANGMEN_2023, { I20: 9 }));
  const ticked = spotsOf(checked(FAULTY).report).map((spot) => ({ ...spot, ticked: true }));
  const round = compareRounds(ticked, spotsOf(now.report), true);
  const list = remarkList({ ...SETTINGS, ...now, round });
  expect(remarkAt(list, 'I20')?.since).toBe('上轮清单未列');
  expect(remarkAt(list, 'H22')?.since).toBe('单位称已改，仍未改');
  expect(remarksHtml(list)).toContain('【单位称已改，仍未改】');
});

test('the sheet has a row for each remark, ticks beside them, and the head above every page', () => {
  const list = listOf(FAULTY);
  const { rows, repeated, typed, widths } = remarksSheet(list, '复核意见');
  const [ticks] = typed;
  const body = rows.slice(ticks?.firstRow ?? 0, (ticks?.lastRow ?? 0) + 1);
  expect(rows[repeated?.first ?? 0]?.map(({ text }) => text)).toEqual([
    '序号',
    '级别',
    '单元格',
    '位置',
    '问题',
    '修改要求',
    '已改',
    '单位答复',
    '检查项',
  ]);
  expect(body.map((row) => row[2]?.text)).toEqual(list.remarks.map(({ cell }) => cell));
  expect(body.every((row) => row[ticks?.column ?? 0]?.text === '□')).toBe(true);
  for (const row of rows)
    expect(row.reduce((all, { span = 1 }) => all + span, 0)).toBe(widths.length);
});

test('nothing in the page comes from a cell or a reviewer as markup', () => {
  const own = [{ cell: HOSTILE, place: HOSTILE, problem: HOSTILE, change: HOSTILE }];
  const list = listOf(withCells(JIANGMEN_2023, { D3: HOSTILE }), { ...NO_EDITS, own });
  expect(remarksHtml(list)).not.toContain('<img');
  expect(remarksHtml(list)).toContain('&lt;img');
});

test('the page has the list, the signature and the ledger', () => {
  const page = remarksHtml(listOf(FAULTY));
  for (const part of [
    '绩效自评复核意见',
    '修改要求',
    '单位答复',
    '复核人',
    '下级权重之和不等于上级：有问题 1',
  ])
    expect(page).toContain(part);
});
