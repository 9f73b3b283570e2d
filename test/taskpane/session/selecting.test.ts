import { HostError } from '../../../src/host/host-error';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/session/kept/settings';
import { FAULTY, LIST, SOUND } from '../forms';
import { found, openSession, settle } from '../open-session';

const SHEETS = [
  { name: '评分表', table: FAULTY },
  { name: '宣传', table: SOUND },
];
const SCORE = { row: 2, column: 6 };

test('a selected cell with a finding is known, and anew each time', async () => {
  const { session, host } = await openSession(SHEETS);
  await session.check();
  host.point('评分表', SCORE);
  const first = session.state().pointed;
  expect(first).toEqual(SCORE);
  host.point('评分表', SCORE);
  expect(session.state().pointed).not.toBe(first);
});

test('one without a finding, or of another sheet, changes nothing', async () => {
  const { session, host } = await openSession(SHEETS);
  await session.check();
  const before = session.state();
  host.point('评分表', { row: 3, column: 6 });
  host.point('宣传', SCORE);
  expect(session.state()).toBe(before);
});

test('before the first check nothing is known of any cell', async () => {
  const { session, host } = await openSession(SHEETS);
  host.point('评分表', SCORE);
  expect(session.state().pointed).toBeNull();
});

test('who does not want it is not listened to, until they do', async () => {
  const { session, host } = await openSession(SHEETS);
  await session.check();
  await session.changeSettings({ ...DEFAULT_SETTINGS, openSelected: false });
  host.point('评分表', SCORE);
  expect(session.state().pointed).toBeNull();
  await session.changeSettings(DEFAULT_SETTINGS);
  host.point('评分表', SCORE);
  expect(session.state().pointed).toEqual(SCORE);
});

test('a session that has stopped listens no more', async () => {
  const { session, host } = await openSession(SHEETS);
  await session.check();
  await session.stop();
  host.point('评分表', SCORE);
  expect(session.state().pointed).toBeNull();
});

/** A checked workbook with a sheet that is no form. */
async function checked() {
  const open = await openSession([...SHEETS, { name: '名单', table: LIST }]);
  await open.session.check();
  open.host.calls.length = 0;
  return open;
}

describe('a sheet that is turned to', () => {
  test('is shown as it is now, with one request', async () => {
    const { session, host } = await checked();
    host.typeUnheard('宣传', SCORE, '1');
    host.point('宣传', null);
    await settle();
    expect(session.state()).toMatchObject({ phase: 'checked', checked: { sheet: '宣传' } });
    expect(found(session)).not.toEqual([]);
    expect(host.calls).toEqual(['read']);
  });

  test('is shown with the finding of the cell that was selected there meanwhile', async () => {
    const { session, host } = await checked();
    host.typeUnheard('宣传', SCORE, '1');
    host.point('宣传', null);
    host.point('宣传', SCORE);
    await settle();
    expect(session.state()).toMatchObject({ checked: { sheet: '宣传' }, pointed: SCORE });
    host.point('评分表', null);
    await settle();
    expect(session.state()).toMatchObject({ checked: { sheet: '评分表' }, pointed: null });
  });

  test.each(['评分表', '名单', '没有的表'])('changes nothing where it is %s', async (sheet) => {
    const { session, host } = await checked();
    const before = session.state();
    host.point(sheet, null);
    await settle();
    expect(session.state()).toBe(before);
    expect(host.calls).toEqual([]);
  });

  test('waits behind a preview, and is not followed by who does not want it', async () => {
    const { session, host } = await checked();
    await session.openPreview();
    host.point('宣传', null);
    await settle();
    expect(session.state().checked?.sheet).toBe('评分表');
    session.closePreview();
    await session.changeSettings({ ...DEFAULT_SETTINGS, openSelected: false });
    host.point('宣传', null);
    await settle();
    expect(session.state().checked?.sheet).toBe('评分表');
  });

  test('while a formula is typed leaves all as it is and says nothing', async () => {
    const { session, host } = await checked();
    host.failing.set('read', new HostError('cell-edit', '正在编辑单元格。'));
    host.point('宣传', null);
    await settle();
    expect(session.state()).toMatchObject({
      phase: 'checked',
      notice: null,
      checked: { sheet: '评分表' },
    });
  });

  test('says so where it cannot be read', async () => {
    const { session, host } = await checked();
    host.failing.set('read', new HostError('unreadable', '读不到。'));
    host.point('宣传', null);
    await settle();
    expect(session.state()).toMatchObject({ phase: 'stale', notice: { text: '读不到。' } });
  });
});
