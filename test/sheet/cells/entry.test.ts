import { entryOf } from '../../../src/sheet/cells/entry';
import type { GridCell } from '../../../src/sheet/grid';

const CELL = { row: 0, column: 0 };

function number(value: string, text = value): GridCell {
  return { column: 0, kind: 'number', value, text, formula: false };
}

function held(kind: GridCell['kind'], value: string): GridCell {
  return { column: 0, kind, value, text: value, formula: false };
}

test.each([
  ['33.300000000000004', '33.3'],
  ['2.2199999999999998', '2.22'],
  ['1E-3', '0.001'],
  ['1.5E+3', '1500'],
  ['-0.5', '-0.5'],
])('the stored number %s is %s', (stored, plain) => {
  const entry = entryOf(CELL, number(stored));
  expect(entry.number?.toString()).toBe(plain);
  expect(entry.text).toBe(plain);
});

test('a number shown as a percentage keeps its fraction and says so', () => {
  const entry = entryOf(CELL, number('0.975', '98%'));
  expect(entry).toMatchObject({ kind: 'number', percent: true, text: '97.5%' });
  expect(entry.number?.toString()).toBe('0.975');
});

test.each(['2023-12-31', '2023/12/31', '2023年12月31日', '12月31日', '31-Dec-23', 'Dec-23'])(
  'a date that shows as %s is that text',
  (shown) => {
    expect(entryOf(CELL, number('45291', shown))).toMatchObject({ kind: 'text', text: shown });
  },
);

test.each([
  ['2023/12/31 0:00', '2023/12/31'],
  ['2023-12-31 14:05:30', '2023-12-31'],
  ['31/12/2023 2:30 PM', '31/12/2023'],
])('of a date that shows as %s the day is kept', (shown, day) => {
  expect(entryOf(CELL, number('45291.5', shown))).toMatchObject({ kind: 'text', text: day });
});

test.each(['#####', '45,291.00', '1/2', '45291件', '45.3千'])(
  'a number that shows as %s stays the number',
  (shown) => {
    expect(entryOf(CELL, number('45291', shown))).toMatchObject({ kind: 'number', text: '45291' });
  },
);

test.each([
  ['33.36', '33.4', '33.4'],
  ['1234.5', '1,235', '1235'],
  ['0.0222', '2.2%', '0.022'],
  ['45300', '45.3千', '45300'],
  ['45291', '#####', '45291'],
])('%s that shows as %s is %s to the eye', (stored, text, shown) => {
  expect(entryOf(CELL, number(stored, text)).shown?.toString()).toBe(shown);
});

test('a number typed as text stays text', () => {
  expect(entryOf(CELL, held('text', '２.22'))).toMatchObject({ kind: 'text', text: '２.22' });
});

test('an error keeps its code', () => {
  expect(entryOf(CELL, held('error', '#REF!'))).toMatchObject({ kind: 'error', text: '#REF!' });
});

test('a formula without a result is uncalculated, not blank', () => {
  expect(entryOf(CELL, held('uncalculated', ''))).toMatchObject({ kind: 'uncalculated', text: '' });
});

test.each([
  ['an empty formula result', held('blank', '')],
  ['white space', held('text', ' \n　')],
])('%s is blank', (_, cell) => {
  expect(entryOf(CELL, cell)).toMatchObject({ kind: 'blank', number: null, text: '' });
});

test('a literal that is no number is text, not a failure', () => {
  expect(entryOf(CELL, held('number', 'INF'))).toMatchObject({ kind: 'text', text: 'INF' });
});

test.each([
  ['90', '90%', '90%'],
  ['0.9', '1%', '0.9%'],
  ['92.5', '92.5%', '92.5%'],
  ['0.9', '90%', '90%'],
  ['0.004', '0%', '0.4%'],
  ['0', '0%', '0%'],
  ['1', '100%', '100%'],
  ['1', '1%', '1%'],
  ['12', '1,200%', '1200%'],
])('%s that shows as %s, be its sign scaling or mere text, is %s', (stored, shown, text) => {
  expect(entryOf(CELL, number(stored, shown))).toMatchObject({ percent: true, text });
});
