/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
// Covers src/functions/direction.ts
// Covers src/functions/score-cells.ts
// Covers src/functions/spread.ts
// Covers src/functions/value.ts
import { register, type Runtime } from '../../src/functions/functions';
import metadata from '../../src/functions/functions.json';
import { CallingExcel, type Answer } from './calling-excel';

declare const CustomFunctions: Runtime;

type Cells = readonly unknown[];

const SCORED: readonly (readonly [Cells, number])[] = [
  [[300, 305, 2.22], 2.22],
  [['≥300家', '240家', 2.22], 1.78],
  // A percentage comes as the number behind it.
  [['≥90%', 0.81, 5], 4.5],
  [[0.9, 0.81, 5], 4.5],
  [['≤10', 12, 10], 8.33],
  [[10, 12, 10, '反向'], 8.33],
  [[10, 12, 10, '≤'], 8.33],
  [[10, 12, 10, ''], 10],
  [['≥10', 12, 10, '正向'], 10],
  [[300, 240, '2.22'], 1.78],
  // Words of the top tier are scored in full, as most people do.
  [['合规', '合规', 2.24], 2.24],
  [['90', '90', 5, '定性'], 5],
  // A date comes as a number of days: 1 and 31 December 2023.
  [['2023年12月底前', 45261, 5], 5],
  [[45291, 45261, 5, '时限'], 5],
];

const UNFILLED: readonly (readonly [Cells])[] = [
  [[300, '', 5]],
  [[300, null, 5]],
  [[300, 5, '']],
  [['', '', '']],
  [[300, '  ', 5]],
];

const REFUSED: readonly (readonly [Cells, string])[] = [
  [['', 5, 5], '没有预期值'],
  [['有所增强', '部分达成', 5], '请自己打分'],
  [['高于全市增速', 7.7, 3], '要与表外的数比较'],
  [['工期180天', 200, 5], '请在预期值前写上≥或≤'],
  [['2023年12月底前', 45300, 5], '晚于 2023年12月31日'],
  [['≥10', 12, 10, '反向'], '方向和预期值“≥10”不一致'],
  [[10, 12, 10, '大概'], '方向只能写'],
  [[10, 12, '十分'], '权重“十分”不是数'],
  [[10, 12, 0.12], '写成百分数的请乘以 100'],
  [[10, 12, 101], '0.5 到 100 之间'],
];

const excel = new CallingExcel();

/** Calls that stand in the tables: the runtime hands results back together, a while later. */
const asked = new Map<Cells, Promise<Answer>>();

beforeAll(async () => {
  await excel.start();
  register(CustomFunctions);
  for (const [cells] of [...SCORED, ...UNFILLED, ...REFUSED])
    asked.set(cells, call('SCORE', ...cells));
});

/** What cells come to that call a function with these values or blocks of values. */
function call(id: string, ...cells: readonly unknown[]): Promise<Answer> {
  return excel.call(id, ...cells.map((cell) => (Array.isArray(cell) ? cell : [[cell]])));
}

async function score(...cells: readonly unknown[]): Promise<unknown> {
  const { failed, value } = await call('SCORE', ...cells);
  return failed === true ? { sentence: value } : value;
}

/** What Excel shows beside `#VALUE!`. */
async function sentenceOf(answer: Promise<Answer> | undefined): Promise<unknown> {
  const { failed, value, errorCode } = (await answer) ?? {};
  // What the runtime tells Excel of `#VALUE!`, the error that it is by default.
  expect([failed, errorCode]).toEqual([true, 7]);
  return value;
}

test('every function that Excel is told of can be called, with the arguments it is told of', async () => {
  for (const { id, parameters } of metadata.functions) {
    expect(parameters.map(({ name }) => name)).toEqual(['预期值', '实现值', '权重', '方向']);
    expect((await call(id, 300, 305, 2.22, null)).failed).toBeUndefined();
  }
});

test.each(SCORED)('SCORE%j is %d', async (cells, points) => {
  expect(await asked.get(cells)).toMatchObject({ value: [[points]] });
});

test.each(UNFILLED)('SCORE%j stays empty, as nothing is filled in yet', async (cells) => {
  expect(await asked.get(cells)).toMatchObject({ value: [['']] });
});

test.each(REFUSED)('SCORE%j is #VALUE! with a sentence', async (cells, sentence) => {
  expect(await sentenceOf(asked.get(cells))).toContain(sentence);
});

test('a column is scored at once, each row for itself', async () => {
  const answers = await score(
    [['≥300'], ['≤10'], [''], ['工期180天']],
    [[240], [12], [''], [200]],
    [[10]],
  );
  expect(answers).toEqual([
    [8],
    [8.33],
    [''],
    [expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('≥或≤') })],
  ]);
});

test('areas of two sizes are refused, one value goes with all', async () => {
  const uneven = call('SCORE', [[1], [2]], [[1], [2], [3]], [[10]]);
  expect(await sentenceOf(uneven)).toContain('一样大的区域');
  expect(await sentenceOf(call('SCORE', [[1, 2]], [[1], [2]], 10))).toContain('一样大的区域');
  expect(await score([[1], [2]], [[1], [1]], 10, [['≥'], ['≥']])).toEqual([[10], [5]]);
});

test('an argument that is left out is none, whatever stands behind it', async () => {
  expect(await score(300, 240, 10)).toEqual([[8]]);
  expect((await excel.call('SCORE', [[300]], [[240]], [[10]], null)).value).toEqual([[8]]);
});

test('EXPLAIN stays empty too where nothing is filled in', async () => {
  expect(await call('EXPLAIN', 300, '', 5)).toMatchObject({ value: [['']] });
});

test('EXPLAIN says how a score comes about, also where a person has to judge', async () => {
  const explain = async (...cells: readonly unknown[]) => (await call('EXPLAIN', ...cells)).value;
  expect(await explain(300, 240, 2.22)).toEqual([
    ['完成率 240÷300=80%，未达标，80%×2.22，得 1.78 分'],
  ]);
  expect(await explain('有所增强', '部分达成', 5)).toEqual([
    [expect.stringContaining('即 3 至 4 分')],
  ]);
  expect(await explain('合规', '合规', 2)).toEqual([[expect.stringContaining('先按满分')]]);
  expect(await explain('工期180天', 200, 5)).toEqual([[expect.stringContaining('需人工核对')]]);
  expect(await sentenceOf(call('EXPLAIN', 1, 1, 'x'))).toContain('不是数');
});
