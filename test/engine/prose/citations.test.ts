import { evidenceLines, evidenceNumbers } from '../../../src/engine/prose/citations';
import { formOf } from '../scoring/form-of';

function numbersIn(...cells: readonly string[]) {
  const form = formOf(cells.map(() => ({})));
  const indicators = form.indicators.map((row, at) => {
    const text = cells[at] ?? '';
    return {
      ...row,
      evidence: { cell: { row: at, column: 9 }, text, plain: row.name.plain, own: true },
    };
  });
  const { citations, misnumbered, unpointed } = evidenceNumbers(
    evidenceLines({ ...form, indicators }),
  );
  return {
    cited: citations.map(({ series, number }) => `${series}${number}`),
    unpointed: unpointed === null ? [] : [unpointed.text, unpointed.pointed],
    misnumbered: misnumbered.map(({ text }) => text),
  };
}

test.each([
  ['1-1.通知；1-2.照片', ['1-1', '1-2']],
  ['１．通知\n2、照片', ['1', '2']],
  ['3-1-2.记录', ['3-1-2']],
  ['办公区域照片', []],
  ['2023年12月通知', []],
  ['1.5万元发票', []],
  ['2-3月台账', []],
])('%s cites %j', (text, cited) => {
  expect(numbersIn(text)).toEqual({ cited, misnumbered: [], unpointed: [] });
});

test('a number counts once, wherever it is cited', () => {
  expect(numbersIn('1.通知', '1.通知；2.照片').cited).toEqual(['1', '2']);
});

test.each([
  ['1--1.通知', [], ['1--1']],
  ['1-.通知', [], ['1-']],
])('%s is not written as a number is', (text, cited, misnumbered) => {
  expect(numbersIn(text)).toEqual({ cited, misnumbered, unpointed: [] });
});

test('what stands within a line counts between two of its series, and opens none', () => {
  expect(numbersIn('3-1.通知', '见3-2、3-3', '3-4.照片').cited).toEqual([
    '3-1',
    '3-4',
    '3-2',
    '3-3',
  ]);
  expect(numbersIn('1.通知', '详见附件2、材料3', '4.照片').cited).toEqual(['1', '4', '2', '3']);
  expect(numbersIn('1.通知', '培训2、3班', '4.照片').cited).toEqual(['1', '4']);
  expect(numbersIn('3-1至3-3', '3-4.照片').cited).toEqual(['3-4']);
  expect(numbersIn('共9、10', '1.通知').cited).toEqual(['1']);
});

test('the first number without a point is told with one that has it', () => {
  expect(numbersIn('1-1通知', '1-2 照片')).toEqual({
    cited: ['1-1', '1-2'],
    misnumbered: [],
    unpointed: [],
  });
  expect(numbersIn('1-1通知', '1-2 照片', '1-3、报告').unpointed).toEqual(['1-1', '1-3']);
});
