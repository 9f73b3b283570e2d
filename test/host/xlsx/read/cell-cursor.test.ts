import { HostError } from '../../../../src/host/host-error';
import { CellCursor } from '../../../../src/host/xlsx/read/cell-cursor';

/** Where rows (`r`) and cells of these addresses stand; '' where the address is left out. */
function walk(...steps: readonly string[]): readonly string[] {
  const cursor = new CellCursor('part');
  return steps.map((step) => {
    const [kind, address] = [step.charAt(0), step.slice(1) || undefined];
    if (kind === 'r') cursor.enterRow(address);
    else cursor.enterCell(address);
    return `${cursor.row}:${cursor.column}`;
  });
}

test('addresses say where rows and cells stand', () => {
  expect(walk('r3', 'cB3', 'cAA3', 'r5', 'cA5')).toEqual(['2:-1', '2:1', '2:26', '4:-1', '4:0']);
});

test('one without an address stands behind the last', () => {
  expect(walk('r', 'c', 'c', 'cD1', 'c', 'r', 'c')).toEqual([
    '0:-1',
    '0:0',
    '0:1',
    '0:3',
    '0:4',
    '1:-1',
    '1:0',
  ]);
});

test.each([
  ['a row again', ['r2', 'r2']],
  ['a row above', ['r2', 'r1']],
  ['no row', ['r0']],
  ['half a row', ['r1.5']],
  ['a row beyond the last', ['r1048577']],
  ['a cell again', ['r1', 'cA1', 'cA1']],
  ['a cell before', ['r1', 'cB1', 'cA1']],
  ['a cell of another row', ['r1', 'cA2']],
  ['a cell whose row ends alike', ['r1', 'cA11']],
  ['a cell beyond the last', ['r1', 'cXFE1']],
  ['a cell behind the last', ['r1', 'cXFD1', 'c']],
  ['no cell', ['r1', 'c1']],
])('%s is damage', (_, steps) => {
  expect(() => walk(...steps)).toThrow(HostError);
});
