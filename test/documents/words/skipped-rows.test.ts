import { rowsText, skippedRows } from '../../../src/documents/words/skipped-rows';

test.each([
  [[9], '第 10 行'],
  [[9, 11], '第 10、12 行（2 行）'],
  [[9, 10, 11], '第 10～12 行（3 行）'],
  [[9, 11, 12, 13, 33], '第 10、12～14、34 行（5 行）'],
])('rows %j are named in one phrase', (rows, text) => {
  expect(rowsText(rows)).toBe(text);
});

test('rows are gathered by the reason they were left out for', () => {
  const skipped = [
    { row: 3, why: '空的占位行。' },
    { row: 5, why: '小计行，不重复计分。' },
    { row: 6, why: '空的占位行。' },
  ];
  expect(skippedRows({ skipped })).toEqual([
    { why: '空的占位行。', rows: [3, 6] },
    { why: '小计行，不重复计分。', rows: [5] },
  ]);
});
