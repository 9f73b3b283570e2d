import { DEFAULT_SETTINGS } from '../../../src/taskpane/session/kept/settings';
import { FAULTY, SOUND } from '../forms';
import { openSession } from '../open-session';

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
