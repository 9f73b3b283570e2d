/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { valueAt } from '../../host/excel/see';
import { FAULTY } from '../forms';
import { drawnSheet, openPane, type ExcelPane } from './open-pane';

const NAME = '评分表';
const REASON = { row: 2, column: 7 };

/** A pane that wrote a prompt and was closed, its receipt forgotten: another browser, say. */
async function leftBehind(): Promise<ExcelPane> {
  const first = await openPane([drawnSheet(NAME, FAULTY)]);
  await first.session.openPreview();
  await first.session.write({ cells: [REASON], marks: false });
  return openPane(first.excel);
}

async function clear({ session }: ExcelPane): Promise<void> {
  await session.openClearing();
  const cells = session.state().preview?.edits.writes.map(({ cell }) => cell) ?? [];
  await session.write({ cells, marks: false });
}

test('a prompt nobody has filled in is taken out, said, and can be taken back', async () => {
  const pane = await leftBehind();
  const prompt = valueAt(pane.excel, NAME, 'H3');
  expect(prompt).toMatch(/^【待填写】/);
  await clear(pane);
  expect(valueAt(pane.excel, NAME, 'H3')).toBe('');
  expect(pane.session.state().notice?.text).toBe('已清空 1 个单元格。');
  await pane.session.restore();
  expect(valueAt(pane.excel, NAME, 'H3')).toBe(prompt);
  expect(pane.session.state().notice?.text).toBe('已撤回：H3 恢复原来的内容。');
});

test('one that holds a word of a person is not offered', async () => {
  const pane = await leftBehind();
  const words = `${String(valueAt(pane.excel, NAME, 'H3'))}因台风停办`;
  pane.excel.user(NAME, 'H3', words);
  await clear(pane);
  expect(valueAt(pane.excel, NAME, 'H3')).toBe(words);
});

test('words typed after the preview are not taken out with it', async () => {
  const pane = await leftBehind();
  await pane.session.openClearing();
  pane.excel.user(NAME, 'H3', '因台风停办');
  await pane.session.write({ cells: [REASON], marks: false });
  expect(valueAt(pane.excel, NAME, 'H3')).toBe('因台风停办');
  expect(pane.session.state().notice?.text).toMatch(/没有写入任何内容/);
});
