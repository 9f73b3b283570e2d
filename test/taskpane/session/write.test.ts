import type { Cell } from '../../../src/engine/model/form';
import { HostError } from '../../../src/host/host-error';
import type { Edits } from '../../../src/sheet/edits';
import type { Session } from '../../../src/taskpane/session/session';
import { areMarksOld } from '../../../src/taskpane/session/set-marks';
import { FAULTY } from '../forms';
import { memoryStore } from '../memory-store';
import { found, openSession } from '../open-session';

const SHEETS = [{ name: '评分表', table: FAULTY }];
const SCORE = { row: 2, column: 6 };
const REASON = { row: 2, column: 7 };
const UNMEASURED = { row: 4, column: 5 };

async function previewed() {
  const opened = await openSession(SHEETS);
  await opened.session.openPreview();
  return opened;
}

test('opening the preview checks first and writes nothing', async () => {
  const { session, host } = await previewed();
  expect(host.calls).toEqual(['sheets', 'read', 'capabilities']);
  expect(session.state().preview?.edits.writes.map(({ cell }) => cell)).toEqual([REASON]);
  expect(session.state().preview?.edits.marks).toMatchObject({
    error: [SCORE, REASON],
    warning: [UNMEASURED],
  });
});

test('what was ignored is not offered to be marked', async () => {
  const { session } = await openSession(SHEETS);
  await session.check();
  const finding = session.state().checked?.report.findings[2];
  expect(finding?.rule).toBe('value-unmeasured');
  if (finding !== undefined) await session.ignore(finding, '系统直接导出');
  await session.openPreview();
  expect(session.state().preview?.edits.marks?.warning).toEqual([]);
});

test('a sheet that may not be marked is offered prompts alone', async () => {
  const { session, host } = await openSession(SHEETS);
  host.capability = {
    cellsRefused: null,
    unlockedOnly: false,
    marksRefused: '工作表受保护，不能设置标记。',
  };
  await session.openPreview();
  expect(session.state().preview?.edits.marks).toBeNull();
  expect(session.state().preview?.edits.writes).toHaveLength(1);
});

test('writing puts the prompt and the marks into the sheet and checks again', async () => {
  const { session, host } = await previewed();
  await session.write({ cells: [REASON], marks: true });
  expect(host.text('评分表', REASON)).toMatch(/^【待填写】/);
  expect(host.marks.has('评分表')).toBe(true);
  expect(session.state()).toMatchObject({
    phase: 'checked',
    preview: null,
    marked: ['评分表'],
    notice: { intent: 'success' },
  });
  expect(found(session)).toContain('reason-unfinished H3');
});

test('what is not ticked is not written', async () => {
  const { session, host } = await previewed();
  await session.write({ cells: [], marks: true });
  expect(host.text('评分表', REASON)).toBe('');
  expect(host.marks.has('评分表')).toBe(true);
});

test('marks that are not ticked are not set', async () => {
  const { session, host } = await previewed();
  await session.write({ cells: [REASON], marks: false });
  expect(host.text('评分表', REASON)).toMatch(/^【待填写】/);
  expect(host.marks.has('评分表')).toBe(false);
});

test('a sheet that has changed meanwhile is not written to, and the result is out of date', async () => {
  const { session, host } = await previewed();
  host.typeUnheard('评分表', SCORE, '29');
  await session.write({ cells: [REASON], marks: true });
  expect(host.text('评分表', REASON)).toBe('');
  expect(session.state()).toMatchObject({
    phase: 'stale',
    notice: { intent: 'error', details: ['涉及单元格：G3'] },
  });
});

test('an unexpected error of a write does not claim that the sheet is unchanged', async () => {
  const { session, host } = await previewed();
  host.failing.set('apply', new TypeError('x is undefined'));
  await session.write({ cells: [REASON], marks: true });
  expect(session.state().notice?.text).toMatch(/意外错误.*请核对表格/);
  expect(session.state().notice?.text).not.toContain('没有因此改动');
});

test('an unexpected error of a preview says that the sheet is unchanged', async () => {
  const { session, host } = await openSession(SHEETS);
  host.failing.set('capabilities', new TypeError('x is undefined'));
  await session.openPreview();
  expect(session.state().notice?.text).toContain('表格没有因此改动');
});

test('one prompt can be written alone', async () => {
  const { session, host } = await openSession(SHEETS);
  await session.check();
  await session.writePrompt(REASON);
  expect(host.text('评分表', REASON)).toMatch(/^【待填写】/);
  expect(host.marks.has('评分表')).toBe(false);
});

test('an accepted suggestion changes that score and no other cell', async () => {
  const { session, host } = await openSession(SHEETS);
  await session.check();
  const finding = session.state().checked?.report.findings[0];
  if (finding !== undefined) await session.acceptScore(finding);
  expect(host.text('评分表', SCORE)).toBe('24');
  expect(host.text('评分表', REASON)).toBe('');
  expect(found(session)).not.toContain('score-mismatch G3');
});

test('a suggestion for a cell of two numbers is not written, and it is said why', async () => {
  const table = FAULTY.replace('| 80     | 30       |', '| 80     | 满分30分，得30分 |');
  const { session, host } = await openSession([{ name: '评分表', table }]);
  await session.check();
  const finding = session.state().checked?.report.findings[0];
  if (finding === undefined) throw new Error('nothing found');
  await session.acceptScore({ ...finding, cell: SCORE, suggestion: '24' });
  expect(host.text('评分表', SCORE)).toBe('满分30分，得30分');
  expect(session.state().notice?.text).toMatch(/不止一个数.*请自行改成 24。$/);
});

test('restoring takes back the last write, then the one before', async () => {
  const { session, host } = await previewed();
  await session.write({ cells: [REASON], marks: true });
  const finding = session.state().checked?.report.findings[0];
  if (finding !== undefined) await session.acceptScore(finding);
  await session.restore();
  expect(host.text('评分表', SCORE)).toBe('30');
  expect(host.marks.has('评分表')).toBe(true);
  await session.restore();
  expect(host.text('评分表', REASON)).toBe('');
  expect(session.state()).toMatchObject({ written: [], marked: [] });
  expect(found(session)).toContain('reason-missing H3');
});

test('a failed restore can be tried again', async () => {
  const { session, host } = await previewed();
  await session.write({ cells: [REASON], marks: true });
  host.failing.set('restore', new HostError('cell-edit', '请按 Enter 结束单元格编辑后再试。'));
  await session.restore();
  expect(session.state().written).toHaveLength(1);
  await session.restore();
  expect(host.text('评分表', REASON)).toBe('');
});

test('clearing the marks leaves the prompts', async () => {
  const { session, host } = await previewed();
  await session.write({ cells: [REASON], marks: true });
  await session.clearMarks();
  expect(host.marks.has('评分表')).toBe(false);
  expect(session.state().marked).toEqual([]);
  expect(host.text('评分表', REASON)).toMatch(/^【待填写】/);
});

test('a later session still knows that marks were left', async () => {
  const store = memoryStore();
  const first = await openSession(SHEETS, store);
  await first.session.openPreview();
  await first.session.write({ cells: [], marks: true });
  const second = await openSession(SHEETS, store);
  expect(second.session.state().marked).toEqual(['评分表']);
});

test('all safe suggestions are written at once, for one receipt', async () => {
  const { session, host } = await openSession([
    {
      name: '评分表',
      table: FAULTY.replace(
        '| 30       |          |\n  | 效益',
        '| 29       |          |\n  | 效益',
      ),
    },
  ]);
  await session.openRepairs();
  const { preview } = session.state();
  expect(preview?.purpose).toBe('repair');
  const cells = preview?.edits.writes.map(({ cell }) => cell) ?? [];
  expect(cells).toEqual([SCORE, { row: 3, column: 6 }, { row: 5, column: 6 }]);
  expect(preview?.sums).toEqual([{ row: 5, column: 6 }]);
  await session.write({ cells, marks: false });
  expect(host.text('评分表', SCORE)).toBe('24');
  expect(host.text('评分表', { row: 5, column: 6 })).toBe('94');
  expect(session.state().written.map(({ what }) => what)).toEqual(['建议值']);
  expect(found(session).filter((one) => one.startsWith('score'))).toEqual([]);
  await session.restore();
  expect(host.text('评分表', SCORE)).toBe('30');
});

describe('marks that were set before', () => {
  test('are as the check has it, until a cell is mended', async () => {
    const { session, host } = await marked();
    expect(isOld(session)).toBe(false);
    await host.apply('评分表', oneWrite(UNMEASURED, '95%'));
    await session.check();
    expect(isOld(session)).toBe(true);
    expect(host.marks.get('评分表')?.warning).toEqual([UNMEASURED]);
  });

  test('are set anew on a word, for no receipt of their own', async () => {
    const { session, host } = await marked();
    await host.apply('评分表', oneWrite(UNMEASURED, '95%'));
    await session.check();
    await session.renewMarks();
    expect(host.marks.get('评分表')?.warning).toEqual([]);
    expect(isOld(session)).toBe(false);
    expect(session.state()).toMatchObject({ notice: { text: '已更新标记。' } });
    expect(session.state().written).toHaveLength(1);
    await session.restore();
    expect(host.marks.has('评分表')).toBe(false);
    expect(isOld(session)).toBe(false);
  });

  test('are old for a pane that did not set them', async () => {
    const store = memoryStore();
    const first = await openSession(SHEETS, store);
    await first.session.openPreview();
    await first.session.write({ cells: [], marks: true });
    const { session } = await openSession(SHEETS, store);
    await session.check();
    expect(isOld(session)).toBe(true);
  });
});

function isOld(session: Session): boolean {
  const state = session.state();
  if (state.checked === null) throw new Error('not checked');
  return areMarksOld(state, state.checked);
}

function oneWrite(cell: Cell, value: string): Edits {
  const before = { kind: 'text', value: '≥95%' } as const;
  return { writes: [{ cell, before, after: { kind: 'text', value } }], guards: [], marks: null };
}

async function marked() {
  const opened = await openSession(SHEETS);
  await opened.session.openPreview();
  await opened.session.write({ cells: [], marks: true });
  return opened;
}
