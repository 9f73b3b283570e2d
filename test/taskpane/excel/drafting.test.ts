/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { valueAt } from '../../host/excel/see';
import { drawnSheet, openPane } from './open-pane';

const NAME = '评分表';
const FORM = `
  | 项目名称 | 扶贫项目 |      |        |          |          |
  | 三级指标 | 预期值   | 权重 | 实现值 | 自评分数 | 未达标原因 |
  | 培训人数 | ≥50人    | 100  | 40人   | 80       | 台风停办一场 |
  | 二、资金使用绩效存在的问题： |
  | 三、改进意见：已在整改。 |
  | 存在问题 | |
`;

test('the draft goes into what is blank, after a preview, and can be taken back', async () => {
  const pane = await openPane([drawnSheet(NAME, FORM)]);
  await pane.session.openDraft();
  const { preview } = pane.session.state();
  expect(preview?.purpose).toBe('draft');
  const cells = preview?.edits.writes.map(({ cell }) => cell) ?? [];
  expect(cells).toHaveLength(2);
  expect(valueAt(pane.excel, NAME, 'A4')).toBe('二、资金使用绩效存在的问题：');
  await pane.session.write({ cells, marks: false });
  expect(valueAt(pane.excel, NAME, 'A4')).toMatch(
    /^二、资金使用绩效存在的问题：\n1\.“培训人数”未达到预期：.*原因：台风停办一场。$/,
  );
  expect(valueAt(pane.excel, NAME, 'A5')).toBe('三、改进意见：已在整改。');
  expect(valueAt(pane.excel, NAME, 'B6')).toMatch(/^1\.“培训人数”/);
  await pane.session.restore();
  expect(valueAt(pane.excel, NAME, 'A4')).toBe('二、资金使用绩效存在的问题：');
  expect(valueAt(pane.excel, NAME, 'B6')).toBe('');
});

test('words typed after the preview stay, and nothing is written', async () => {
  const pane = await openPane([drawnSheet(NAME, FORM)]);
  await pane.session.openDraft();
  const cells = pane.session.state().preview?.edits.writes.map(({ cell }) => cell) ?? [];
  pane.excel.user(NAME, 'A4', '二、资金使用绩效存在的问题：样本偏少。');
  await pane.session.write({ cells, marks: false });
  expect(valueAt(pane.excel, NAME, 'A4')).toBe('二、资金使用绩效存在的问题：样本偏少。');
  expect(valueAt(pane.excel, NAME, 'B6')).toBe('');
});
