import {
  editsOf,
  readKept,
  withEdits,
  type KeptEdit,
} from '../../../../src/taskpane/browser/kept/kept-edits';
import { cellAt } from '../../../fixtures/address';

function edit(address: string, value: string, sheet = '表'): KeptEdit {
  return { sheet, cell: cellAt(address), content: { kind: 'text', value } };
}

const [A, B, C] = [edit('A1', '甲'), edit('B1', '乙'), edit('C1', '丙')];

test('what two pages have kept of one file is kept together', () => {
  const ours = withEdits([], '一', { before: [], now: [A] });
  const both = withEdits(ours, '一', { before: [], now: [B] });
  expect(editsOf(both, '一')).toEqual([A, B]);
  const more = withEdits(both, '一', { before: [A], now: [A, C] });
  expect(editsOf(more, '一')).toEqual([B, A, C]);
});

test('of two about the same cell the last is kept', () => {
  const other = edit('A1', '改');
  const kept = withEdits([{ file: '一', edits: [A] }], '一', { before: [], now: [other] });
  expect(editsOf(kept, '一')).toEqual([other]);
});

test('the same cell of another sheet is another cell', () => {
  const other = edit('A1', '改', '另一张');
  const kept = withEdits([{ file: '一', edits: [A] }], '一', { before: [], now: [other] });
  expect(editsOf(kept, '一')).toEqual([A, other]);
});

test('what was given up goes, what other pages and files have stays', () => {
  const files = [
    { file: '一', edits: [A, B] },
    { file: '二', edits: [C] },
  ];
  expect(withEdits(files, '一', { before: [A], now: [] })).toEqual([
    { file: '二', edits: [C] },
    { file: '一', edits: [B] },
  ]);
  expect(withEdits(files, '一', { before: [A, B], now: [] })).toEqual([{ file: '二', edits: [C] }]);
});

test('of very many files the oldest is forgotten', () => {
  const files = Array.from({ length: 20 }, (_, at) => ({ file: `第${at}份`, edits: [A] }));
  const kept = withEdits(files, '新', { before: [], now: [B] });
  expect([kept.length, editsOf(kept, '第0份'), editsOf(kept, '新')]).toEqual([20, [], [B]]);
});

test.each([null, 'x', [1], [{ file: 3, edits: [] }]])('%j is nothing that was kept', (value) => {
  expect(readKept(value)).toEqual([]);
});

test('what is no edit is left out', () => {
  expect(readKept([{ file: '一', edits: [A, { sheet: '表', cell: { row: 'x' } }, null] }])).toEqual(
    [{ file: '一', edits: [A] }],
  );
});
