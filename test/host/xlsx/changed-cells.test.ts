import { openXlsx } from '../../../src/host/xlsx/open';
import type { Content } from '../../../src/sheet/edits';
import { cellAt } from '../../fixtures/address';
import { workbookFile, worksheet } from './workbook-file';

const NAME = '评分表';
const CELLS = `<row r="1"><c r="A1"><v>30</v></c><c r="B1" t="inlineStr"><is><t>旧</t></is></c></row>
<row r="2"><c r="A2"><f>SUM(A1)</f><v>30</v></c></row>`;

function opened(after = '') {
  return openXlsx(workbookFile({ 'xl/worksheets/sheet1.xml': worksheet(CELLS, after) }));
}

function typed(address: string, content: Content) {
  return { cell: cellAt(address), content };
}

const number = (value: string): Content => ({ kind: 'number', value });
const text = (value: string): Content => ({ kind: 'text', value });
const BLANK: Content = { kind: 'blank', value: '' };

test('what was typed, added and emptied has changed; what follows by formula has not', async () => {
  const host = opened();
  const before = host.now();
  await host.edit(NAME, [typed('A1', number('29')), typed('C3', text('新')), typed('B1', BLANK)]);
  expect((await host.read(NAME)).rows[1]?.cells[0]?.value).toBe('29');
  expect(await host.changedSince(before)).toEqual([
    {
      sheet: NAME,
      writes: [
        { cell: cellAt('A1'), before: number('30'), after: number('29') },
        { cell: cellAt('C3'), before: BLANK, after: text('新') },
        { cell: cellAt('B1'), before: text('旧'), after: BLANK },
      ],
    },
  ]);
});

test('what was typed back has not changed, however it is spelt', async () => {
  const host = opened();
  const before = host.now();
  await host.edit(NAME, [typed('A1', number('29'))]);
  await host.edit(NAME, [typed('A1', number('30.0'))]);
  expect(await host.changedSince(before)).toEqual([]);
});

test('nothing written, nothing has changed', async () => {
  const host = opened();
  expect(await host.changedSince(host.now())).toEqual([]);
});
