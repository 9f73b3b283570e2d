import { fieldOf } from '../../../src/sheet/above/field';
import { entryOf, typed } from '../../../src/sheet/cells/entry';

const CELL = { row: 2, column: 1 };

test('a field carries what stands in its cell, as typed and in plain spelling', () => {
  expect(fieldOf('评价年度', true, typed(CELL, '２０２３ 年'))).toEqual({
    name: '评价年度',
    cell: CELL,
    filled: true,
    text: '２０２３ 年',
    plain: '2023年',
  });
});

test('of an error value nothing but its place is told', () => {
  const held = { column: 1, value: '#REF!', text: '#REF!', formula: true } as const;
  const field = fieldOf('项目名称', true, entryOf(CELL, { ...held, kind: 'error' }));
  expect(field).toEqual({ name: '项目名称', cell: CELL, filled: true, text: null, plain: null });
});
