import { openXlsx, type XlsxHost } from '../../../src/host/xlsx/open';
import { promptAndMarkEdits } from '../../../src/sheet/report-edits';
import { checkGrid } from '../../check/check-grid';
import { cellAt } from '../../fixtures/address';
import { withCells } from '../../fixtures/form-sheet';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../../fixtures/forms';

const NAME = '指标评分表';
const PROMPTED = 35;

async function heights(host: XlsxHost): Promise<readonly (number | null)[]> {
  const { rows } = await host.view(NAME);
  return [...rows.values()].map(({ height }) => height);
}

async function written() {
  const host = openXlsx(await formXlsx(withCells(JIANGMEN_2023, { J36: null })));
  const before = await heights(host);
  const grid = await host.read(NAME);
  const receipt = await host.apply(NAME, promptAndMarkEdits(grid, checkGrid(grid)));
  return { host, before, receipt };
}

test('the row of a prompt is as high as it needs, and all others as they were', async () => {
  const { host, before } = await written();
  const after = await heights(host);
  expect(after[PROMPTED]).toBeGreaterThan(before[PROMPTED] ?? Infinity);
  expect(after.toSpliced(PROMPTED, 1)).toEqual(before.toSpliced(PROMPTED, 1));
});

test('what is taken back gives the row its height back, also after another edit', async () => {
  const { host, before, receipt } = await written();
  await host.edit(NAME, [{ cell: cellAt('K4'), content: { kind: 'text', value: '已报' } }]);
  expect((await host.restore(receipt)).remaining).toBeNull();
  expect(await heights(host)).toEqual(before);
});

test('a receipt that was kept as text knows the heights too', async () => {
  const { host, before, receipt } = await written();
  await host.restore(JSON.parse(JSON.stringify(receipt)));
  expect(await heights(host)).toEqual(before);
});

test('a prompt that a person has filled in keeps its row', async () => {
  const { host, receipt } = await written();
  const value = '因需求不足，下一步扩大内需，2024年6月底前完成。';
  await host.edit(NAME, [{ cell: cellAt('J36'), content: { kind: 'text', value } }]);
  const high = await heights(host);
  await host.restore(receipt);
  expect(await heights(host)).toEqual(high);
});
