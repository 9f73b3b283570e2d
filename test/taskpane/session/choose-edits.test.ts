import type { CellWrite, Edits } from '../../../src/sheet/edits';
import { offered, onlyCells } from '../../../src/taskpane/session/choose-edits';

const BLANK = { kind: 'blank', value: '' } as const;
const MARKS = { error: [], warning: [], failing: [] };
const FREE = { cellsRefused: null, unlockedOnly: false, marksRefused: null };

function write(row: number, before: CellWrite['before'] = BLANK): CellWrite {
  return { cell: { row, column: 9 }, before, after: { kind: 'text', value: '【待填写】' } };
}

function edits(...writes: readonly CellWrite[]): Edits {
  const guards = writes.map(({ cell: { row } }) => ({ cell: { row, column: 4 }, content: BLANK }));
  return { writes, guards, marks: MARKS };
}

test('a chosen cell is written with the guards of its own row, and no marks are set', () => {
  expect(onlyCells(edits(write(2), write(5)), [{ row: 5, column: 9 }])).toEqual({
    writes: [write(5)],
    guards: [{ cell: { row: 5, column: 4 }, content: BLANK }],
    marks: null,
  });
});

test('a cell that holds the text already is not offered', () => {
  const held = write(2, { kind: 'text', value: '【待填写】' });
  expect(offered(edits(held, write(5)), FREE).writes).toEqual([write(5)]);
});

test('a number that is only written otherwise is not offered, another kind of content is', () => {
  const after = { kind: 'number', value: '0.5' } as const;
  const same = { ...write(2, { kind: 'number', value: '0.50' }), after };
  const typed = { ...write(5, { kind: 'text', value: '0.5' }), after };
  expect(offered(edits(same, typed), FREE).writes).toEqual([typed]);
});

test('cells that may not be written are not offered, marks still are', () => {
  const refused = { cellsRefused: '工作表受保护。', unlockedOnly: false, marksRefused: null };
  expect(offered(edits(write(2)), refused)).toMatchObject({ writes: [], marks: MARKS });
});

test('on a protected sheet prompts are offered, for some cells may be unlocked', () => {
  const locked = { cellsRefused: '工作表受保护。', unlockedOnly: true, marksRefused: null };
  expect(offered(edits(write(2)), locked).writes).toEqual([write(2)]);
});
