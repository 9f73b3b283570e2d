/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { SimulatedExcel } from '../../excel-sim/excel';
import { WireError } from '../../excel-sim/wire/wire-error';
import { valueAt } from '../../host/excel/see';
import { FAULTY } from '../forms';
import { drawnSheet, openPane } from './open-pane';

const NAME = '评分表';
const REASON = { row: 2, column: 7 };

/** The second whole read from now on, which is the check after a write, fails. */
function failTheCheckAfterwards(excel: SimulatedExcel): void {
  let reads = 0;
  excel.beforeAction = ({ action }) => {
    if (!(action.QueryInfo?.Select ?? []).includes('text')) return;
    reads += 1;
    if (reads === 2) throw new WireError('GeneralException');
  };
}

async function previewed(protection?: { readonly formatCells: boolean }) {
  const pane = await openPane([drawnSheet(NAME, FAULTY, protection && { protection })]);
  await pane.session.openPreview();
  return pane;
}

test('what was written is said though the check after it fails, and so is that failure', async () => {
  const { session, excel } = await previewed();
  failTheCheckAfterwards(excel);
  await session.write({ cells: [REASON], marks: true });
  expect(valueAt(excel, NAME, 'H3')).toMatch(/^【待填写】/);
  expect(session.state()).toMatchObject({ phase: 'stale', notice: { intent: 'warning' } });
  const { text, details } = session.state().notice ?? { text: '', details: [] };
  expect(text).toMatch(/^已写入 1 个单元格，设置了标记。.*重新校验/);
  expect(details.join()).toContain('GeneralException');
});

test('what was refused is named though the check after it fails', async () => {
  const { session, excel } = await previewed({ formatCells: true });
  failTheCheckAfterwards(excel);
  await session.write({ cells: [REASON], marks: true });
  expect(session.state().notice?.details.join()).toMatch(/H3：工作表已保护/);
});

test('what was taken back is said though the check after it fails', async () => {
  const { session, excel } = await previewed();
  await session.write({ cells: [REASON], marks: true });
  failTheCheckAfterwards(excel);
  await session.restore();
  expect(valueAt(excel, NAME, 'H3')).toBe('');
  expect(session.state().notice?.text).toMatch(/^已撤回：H3 恢复原来的内容。.*重新校验/);
});

test('a write after which all goes well is told as before', async () => {
  const { session } = await previewed();
  await session.write({ cells: [REASON], marks: true });
  expect(session.state()).toMatchObject({
    phase: 'checked',
    notice: { intent: 'success', text: '已写入 1 个单元格，设置了标记。', details: [] },
  });
});
