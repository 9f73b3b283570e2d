import type { Receipt } from '../../../src/host/host';
import { heightsOf } from '../../../src/host/write/heights-of';
import { cellAt } from '../../fixtures/address';

const write = {
  cell: cellAt('C3'),
  before: { kind: 'blank', value: '' },
  after: { kind: 'text', value: '【待填写】' },
} as const;
const receipt: Receipt = {
  sheet: '表',
  sheetId: '表',
  written: [write],
  guards: [],
  marks: [],
  refused: [],
};

test('a height goes with its row, wherever that stands now', () => {
  const heights = [{ row: 2, before: 20, after: 60 }];
  expect(heightsOf({ ...receipt, heights }, [{ write, cell: cellAt('C5') }], [])).toEqual([
    { row: 4, before: 20, after: 60 },
  ]);
});

test('of what is not put back, and where none was changed, there is none', () => {
  const heights = [{ row: 2, before: 20, after: 60 }];
  expect(heightsOf({ ...receipt, heights }, [], [])).toEqual([]);
  expect(heightsOf(receipt, [{ write, cell: cellAt('C3') }], [])).toEqual([]);
});
