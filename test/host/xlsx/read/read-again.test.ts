import { openXlsx } from '../../../../src/host/xlsx/open';
import { cellAt } from '../../../fixtures/address';
import { workbookFile, worksheet } from '../workbook-file';

const CELLS = '<row r="1"><c r="A1"><v>30</v></c></row>';

function opened() {
  return openXlsx(workbookFile({ 'xl/worksheets/sheet1.xml': worksheet(CELLS) }));
}

test('a sheet is scanned once for as long as nothing is written', async () => {
  const host = opened();
  const { rows } = await host.read('评分表');
  expect((await host.read('评分表')).rows).toBe(rows);
});

test('after a write it is read as it is then', async () => {
  const host = opened();
  await host.read('评分表');
  await host.edit('评分表', [{ cell: cellAt('A1'), content: { kind: 'number', value: '29' } }]);
  expect((await host.read('评分表')).rows[0]?.cells[0]?.value).toBe('29');
});
