import { openXlsx } from '../../../src/host/xlsx/open';
import type { Content } from '../../../src/sheet/edits';
import { cellAt } from '../../fixtures/address';
import { workbookFile, worksheet } from './workbook-file';

const NAME = '评分表';
const CELLS = '<row r="1"><c r="A1"><v>30</v></c><c r="B1"><f>SUM(A1)</f><v>30</v></c></row>';
const MARKS = { error: [cellAt('A1')], warning: [], failing: [] };

function opened() {
  return openXlsx(workbookFile({ 'xl/worksheets/sheet1.xml': worksheet(CELLS) }));
}

const number = (value: string): Content => ({ kind: 'number', value });

test('a workbook goes back to the very bytes it had, and forth again', async () => {
  const host = opened();
  const [before, bytes] = [host.now(), host.save()];
  await host.edit(NAME, [{ cell: cellAt('A1'), content: number('29') }]);
  await host.apply(NAME, { writes: [], guards: [], marks: MARKS });
  const after = host.now();
  await host.goTo(before);
  expect(host.save()).toBe(bytes);
  await host.goTo(after);
  expect((await host.read(NAME)).rows[0]?.cells[0]?.value).toBe('29');
  expect(await host.isMarked()).toBe(true);
});

test('going back is told, as any change of a person', async () => {
  const host = opened();
  const before = host.now();
  await host.edit(NAME, [{ cell: cellAt('A1'), content: number('29') }]);
  const told: string[] = [];
  await host.onChange((sheet) => told.push(sheet));
  await host.goTo(before);
  await Promise.resolve();
  expect(told).toEqual([NAME]);
});

test('of several cells none is written where one is refused', async () => {
  const host = opened();
  const before = host.now();
  const typed = ['C1', 'B1', 'A1'].map((at) => ({ cell: cellAt(at), content: number('1') }));
  await expect(host.edit(NAME, typed)).rejects.toMatchObject({
    code: 'refused',
    cells: [cellAt('B1')],
  });
  expect(host.now()).toBe(before);
});

test('marks of ours make a workbook a marked one, until they are cleared', async () => {
  const host = opened();
  expect(await host.isMarked()).toBe(false);
  await host.apply(NAME, { writes: [], guards: [], marks: MARKS });
  expect(await host.isMarked()).toBe(true);
  await host.clearMarks(NAME);
  expect(await host.isMarked()).toBe(false);
});
