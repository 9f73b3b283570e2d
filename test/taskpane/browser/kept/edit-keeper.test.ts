import { openXlsx } from '../../../../src/host/xlsx/open';
import type { OpenedWorkbook } from '../../../../src/taskpane/browser/opened-workbook';
import { drawnAt } from '../../../../src/taskpane/browser/sheet/drawn-sheet';
import { cellAt } from '../../../fixtures/address';
import { withCells } from '../../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../../fixtures/forms';
import { specFile } from '../../../host/xlsx/spec-file';
import { Browser, fullStore, memoryStore } from '../../memory-store';
import { settle } from '../../open-session';
import { openedForm, UNEXPLAINED } from '../opened-form';

async function visit(browser: Browser, bytes = UNEXPLAINED): Promise<OpenedWorkbook> {
  return openedForm(bytes, memoryStore(browser));
}

async function type(workbook: OpenedWorkbook, address: string, typed: string): Promise<void> {
  await workbook.editing.type(cellAt(address), typed);
  await settle();
}

function text({ display }: OpenedWorkbook, address: string): string {
  const { drawn } = display.state();
  return (drawn && drawnAt(drawn, cellAt(address))?.content?.text) ?? '';
}

function offered({ kept }: OpenedWorkbook): readonly string[] {
  return kept.state().offered.map(({ content }) => content.value);
}

test('what was typed and not downloaded is offered the next time, and restored', async () => {
  const browser = new Browser();
  const first = await visit(browser);
  await type(first, 'F17', '2.32');
  await type(first, 'G36', '');

  const second = await visit(browser);
  expect(offered(second)).toEqual(['2.32', '']);
  expect([text(second, 'F17'), second.unsaved()]).toEqual(['2.22', false]);
  await second.editing.restore(second.kept.state().offered);
  await second.kept.closeOffer();
  expect([text(second, 'F17'), text(second, 'G36')]).toEqual(['2.32', '']);
  expect([offered(second), second.unsaved()]).toEqual([[], true]);
  expect(second.editing.steps().back.map(({ deed }) => deed.what)).toEqual(['恢复上次的修改']);

  // They are as little downloaded as before.
  expect(offered(await visit(browser))).toEqual(['2.32', '']);
});

test('prompts and other writes of the pane are kept as well', async () => {
  const browser = new Browser();
  const { session } = await visit(browser);
  await session.openPreview();
  await session.write({ cells: [cellAt('J36')], marks: true });
  await settle();
  expect(offered(await visit(browser))).toEqual([expect.stringMatching(/^【待填写】/)]);
});

test('after the download nothing is offered but what was typed since, to the copy', async () => {
  const browser = new Browser();
  const first = await visit(browser);
  await type(first, 'F17', '2.32');
  const { content } = await first.copy();
  await settle();
  expect(offered(await visit(browser))).toEqual([]);
  await type(first, 'F18', '9');
  const copy = new Uint8Array(await content.arrayBuffer());
  expect(offered(await visit(browser, copy))).toEqual(['9']);
  expect(offered(await visit(browser))).toEqual([]);
});

test('what was undone, or is not wanted any more, is not offered', async () => {
  const browser = new Browser();
  const first = await visit(browser);
  await type(first, 'F17', '2.32');
  await type(first, 'F18', '9');
  await first.editing.go('back');
  await settle();
  const second = await visit(browser);
  expect(offered(second)).toEqual(['2.32']);
  await second.kept.closeOffer();
  expect(offered(second)).toEqual([]);
  expect(offered(await visit(browser))).toEqual([]);
});

test('another file is offered nothing', async () => {
  const browser = new Browser();
  await type(await visit(browser), 'F17', '2.32');
  const other = specFile([withCells(JIANGMEN_2023, { J36: '台风' })]);
  expect(offered(await visit(browser, other))).toEqual([]);
});

test('two pages with the same file keep what both have typed', async () => {
  const browser = new Browser();
  const [one, two] = [await visit(browser), await visit(browser)];
  await type(one, 'F17', '2.32');
  await type(two, 'F18', '9');
  await type(one, 'F19', '8');
  expect(offered(await visit(browser)).toSorted()).toEqual(['2.32', '8', '9']);
  await one.copy();
  await settle();
  expect(offered(await visit(browser))).toEqual(['9']);
});

test('an offer that is not answered stays, whatever is typed beside it', async () => {
  const browser = new Browser();
  await type(await visit(browser), 'F17', '2.32');
  const second = await visit(browser);
  await type(second, 'F18', '9');
  expect(offered(await visit(browser)).toSorted()).toEqual(['2.32', '9']);
});

test('nothing of a row that names a contact is kept, and the person is told once', async () => {
  const browser = new Browser();
  const bytes = specFile([withCells(JIANGMEN_2023, { A3: '联系人', B3: '张三' })]);
  const workbook = await visit(browser, bytes);
  await type(workbook, 'B3', '李四13800138000');
  await type(workbook, 'F17', '2.32');
  const kept = [...browser.texts.values()].join();
  expect(kept).toContain('2.32');
  expect(kept).not.toMatch(/李四|138/);
  expect(workbook.kept.state()).toMatchObject({ complete: false });
  expect(workbook.kept.state().remark).toContain('联系人');
  workbook.kept.dismiss();
  await type(workbook, 'B3', '王五');
  expect(workbook.kept.state().remark).toBe('');
});

test('neither the file nor any cell that was not changed is kept', async () => {
  const browser = new Browser();
  await type(await visit(browser), 'F17', '2.32');
  expect(JSON.parse(browser.texts.get('unsaved') ?? '')).toEqual([
    {
      file: expect.stringMatching(/^\d+-[0-9a-f]{1,8}$/),
      edits: [
        {
          sheet: JIANGMEN_2023.name,
          cell: cellAt('F17'),
          content: { kind: 'number', value: '2.32' },
        },
      ],
    },
  ]);
});

test('where the browser keeps nothing, one sentence says so and all else works', async () => {
  const workbook = await openedForm(UNEXPLAINED, fullStore);
  await type(workbook, 'F17', '2.32');
  expect(workbook.kept.state().remark).toMatch(/浏览器没能保存.*下载/);
  expect(workbook.kept.state().complete).toBe(false);
  workbook.kept.dismiss();
  await type(workbook, 'F18', '9');
  expect(workbook.kept.state().remark).toBe('');
  const { content } = await workbook.copy();
  const copy = openXlsx(new Uint8Array(await content.arrayBuffer()));
  expect(await copy.read(JIANGMEN_2023.name)).toBeDefined();
});
