import { HostError } from '../../../src/host/host-error';
import { FAULTY, SOUND } from '../forms';
import { found, openSession, settle } from '../open-session';

const SHEETS = [
  { name: '评分表', table: FAULTY },
  { name: '宣传', table: SOUND },
];
const SCORE = { row: 2, column: 6 };
const REASON = { row: 2, column: 7 };

test('an edit makes the result out of date at once', async () => {
  const { session, host } = await openSession(SHEETS);
  await session.check();
  host.type('评分表', SCORE, '24');
  expect(session.state().phase).toBe('stale');
});

test('after a pause the sheet is checked again by itself', async () => {
  const { session, host, clock } = await openSession(SHEETS);
  await session.check();
  host.type('评分表', SCORE, '24');
  clock.pass(600);
  await settle();
  expect(session.state().phase).toBe('checked');
  expect(found(session)).not.toContain('score-mismatch G3');
});

test('a check that nobody asked for leaves the notice that is there', async () => {
  const { session, host, clock } = await openSession(SHEETS);
  await session.check();
  await session.openPreview();
  host.type('评分表', REASON, '因疫情推迟');
  await session.write({ cells: [REASON], marks: false });
  const refused = session.state().notice;
  expect(refused).not.toBeNull();
  clock.pass(600);
  await settle();
  expect(session.state().notice).toEqual(refused);
});

test('edits in quick succession are checked once', async () => {
  const { session, host, clock } = await openSession(SHEETS);
  await session.check();
  host.calls.length = 0;
  host.type('评分表', SCORE, '24');
  clock.pass(400);
  host.type('评分表', REASON, '因疫情推迟');
  clock.pass(400);
  await settle();
  expect(host.calls).toEqual([]);
  clock.pass(200);
  await settle();
  expect(host.calls).toEqual(['read']);
});

test('with live checking switched off the result stays out of date', async () => {
  const { session, host, clock } = await openSession(SHEETS);
  await session.check();
  await session.changeSettings({ ...session.state().settings, live: false });
  host.type('评分表', SCORE, '24');
  clock.pass(10_000);
  await settle();
  expect(session.state().phase).toBe('stale');
});

test('an edit of another sheet may change the scores of this one, which is checked again', async () => {
  const { session, host, clock } = await openSession(SHEETS);
  await session.check();
  host.type('宣传', SCORE, '50');
  expect(session.state().phase).toBe('stale');
  host.calls.length = 0;
  clock.pass(600);
  await settle();
  expect(session.state()).toMatchObject({ phase: 'checked', checked: { sheet: '评分表' } });
  expect(host.calls).toEqual(['read']);
});

test('a check that nobody asked for locks nothing, and what is asked for comes right after', async () => {
  const { session, host, clock } = await openSession(SHEETS);
  await session.check();
  host.type('评分表', SCORE, '24');
  const release = host.hold();
  clock.pass(600);
  expect(session.state()).toMatchObject({ phase: 'checking', busy: null });
  const previewing = session.openPreview();
  expect(session.state().busy).toMatchObject({ task: 'preview' });
  release();
  await previewing;
  expect(session.state().preview?.edits.writes.map(({ cell }) => cell)).toEqual([REASON]);
});

test('an Excel that refuses during a cell edit is asked again later, without a word', async () => {
  const { session, host, clock } = await openSession(SHEETS);
  await session.check();
  host.type('评分表', SCORE, '24');
  host.failing.set(
    'read',
    new HostError('cell-edit', '正在编辑单元格，请按 Enter 结束编辑后重试。'),
  );
  clock.pass(600);
  await settle();
  expect(session.state()).toMatchObject({ phase: 'stale', notice: null });
  clock.pass(600);
  await settle();
  expect(session.state().phase).toBe('checked');
  expect(found(session)).not.toContain('score-mismatch G3');
});

test('an edit that cannot be told of for a cell edit makes the result out of date', async () => {
  const { session, clock } = await openSession(SHEETS);
  await session.check();
  session.failed(new HostError('cell-edit', '正在编辑单元格，请按 Enter 结束编辑后重试。'));
  expect(session.state()).toMatchObject({ phase: 'stale', notice: null });
  clock.pass(600);
  await settle();
  expect(session.state().phase).toBe('checked');
});

test('a check that nobody asked for says so where it fails for another reason', async () => {
  const { session, host, clock } = await openSession(SHEETS);
  await session.check();
  host.type('评分表', SCORE, '24');
  host.failing.set('read', new HostError('too-large', '工作表太大，请删去空行。'));
  clock.pass(600);
  await settle();
  expect(session.state()).toMatchObject({
    phase: 'stale',
    notice: { text: '工作表太大，请删去空行。' },
  });
});

test('an edit during a check leaves its result out of date, and is checked afterwards', async () => {
  const { session, host, clock } = await openSession(SHEETS);
  await session.check();
  const release = host.hold();
  const checking = session.check();
  host.type('评分表', SCORE, '24');
  clock.pass(600);
  release();
  await checking;
  expect(session.state().phase).toBe('stale');
  clock.pass(600);
  await settle();
  expect(session.state().phase).toBe('checked');
  expect(found(session)).not.toContain('score-mismatch G3');
});

test('a stopped session no longer reacts to edits', async () => {
  const { session, host } = await openSession(SHEETS);
  await session.check();
  await session.stop();
  host.type('评分表', SCORE, '24');
  expect(session.state().phase).toBe('checked');
});

test('so does one during the first check of another sheet', async () => {
  const { session, host, clock } = await openSession(SHEETS);
  await session.check();
  const release = host.hold();
  const choosing = session.chooseSheet('宣传');
  host.type('宣传', SCORE, '1');
  release();
  await choosing;
  expect(session.state()).toMatchObject({ phase: 'stale', checked: { sheet: '宣传' } });
  clock.pass(600);
  await settle();
  expect(session.state().phase).toBe('checked');
});
