import { HostError } from '../../../src/host/host-error';
import { FAULTY, LIST, SOUND, TEMPLATE } from '../forms';
import { found, openSession, settle } from '../open-session';

const faulty = { name: '评分表', table: FAULTY };
const sound = { name: '宣传', table: SOUND };
const list = { name: '名单', table: LIST };
const template = { name: '空表', table: TEMPLATE };

test('nothing is read before a check is asked for', async () => {
  const { session, host } = await openSession([faulty]);
  expect(host.calls).toEqual([]);
  expect(session.state().phase).toBe('unchecked');
});

test('the first check finds the form among other sheets', async () => {
  const { session } = await openSession([list, faulty]);
  await session.check();
  expect(session.state()).toMatchObject({
    phase: 'checked',
    forms: [{ sheet: '评分表', row: null }],
  });
  expect(found(session)).toEqual(['score-mismatch G3', 'reason-missing H3', 'value-unmeasured F5']);
});

test('a second check asks the host for the chosen sheet alone, once', async () => {
  const { session, host } = await openSession([faulty, sound]);
  await session.check();
  host.calls.length = 0;
  await session.check();
  expect(host.calls).toEqual(['read']);
});

test('the first check takes the form that the user has in front', async () => {
  const { session, host } = await openSession([faulty, sound]);
  host.inFront = '宣传';
  await session.check();
  expect(session.state().checked?.sheet).toBe('宣传');
});

test('the time of day is that of the last reading, whoever asked for it', async () => {
  const { session, host, clock } = await openSession([faulty, sound]);
  const time = () => session.state().checkedAt?.toTimeString().slice(0, 5);
  expect(time()).toBeUndefined();
  await session.check();
  expect(time()).toBe('10:30');
  clock.pass(120_000);
  await session.changeSettings(session.state().settings);
  expect(time()).toBe('10:30');
  await session.chooseSheet('宣传');
  expect(time()).toBe('10:32');
  clock.pass(60_000);
  await session.check();
  expect(time()).toBe('10:33');
  clock.pass(60_000);
  host.type('宣传', { row: 2, column: 6 }, '1');
  clock.pass(600);
  await settle();
  expect(time()).toBe('10:34');
});

test('every visible form can be chosen, hidden ones cannot', async () => {
  const hidden = { ...sound, name: '旧表', visible: false };
  const { session } = await openSession([faulty, sound, hidden]);
  await session.check();
  expect(session.state().forms.map(({ sheet }) => sheet)).toEqual(['评分表', '宣传']);
});

test('choosing another sheet shows its result', async () => {
  const { session, host } = await openSession([faulty, sound]);
  await session.check();
  host.calls.length = 0;
  await session.chooseSheet('宣传');
  expect(session.state().checked?.sheet).toBe('宣传');
  expect(found(session)).toEqual([]);
  expect(host.calls).toEqual(['read']);
});

test('a blank template beside a form is said to be left out', async () => {
  const { session } = await openSession([template, faulty]);
  await session.check();
  expect(session.state().leftOut).toEqual([expect.stringContaining('空表')]);
  expect(session.state().checked?.sheet).toBe('评分表');
});

test('a sheet that cannot be read does not hide the form on another', async () => {
  const { session, host } = await openSession([list, faulty]);
  host.failing.set('read', new HostError('too-large', '工作表太大，请删去空行。'));
  await session.check();
  expect(session.state().checked?.sheet).toBe('评分表');
  expect(session.state().leftOut).toEqual(['工作表“名单”：工作表太大，请删去空行。']);
});

test('a workbook without a form says what was looked for', async () => {
  const { session } = await openSession([list]);
  await session.check();
  const { phase, failure } = session.state();
  expect(phase).toBe('unreadable');
  expect(failure?.text).toContain('没有找到指标评分表');
});

test('a host that fails is shown in its own sentence, with its words as details', async () => {
  const { session, host } = await openSession([faulty]);
  host.failing.set('sheets', new HostError('refused', '工作簿不让读取。', 'AccessDenied'));
  await session.check();
  expect(session.state()).toMatchObject({
    phase: 'unreadable',
    failure: { text: '工作簿不让读取。', details: ['AccessDenied'] },
  });
});

test('a failed second check keeps the last result as out of date', async () => {
  const { session, host } = await openSession([faulty]);
  await session.check();
  host.failing.set('read', new HostError('unknown', '读取失败，请再试一次。'));
  await session.check();
  expect(session.state()).toMatchObject({
    phase: 'stale',
    notice: { intent: 'error', text: '读取失败，请再试一次。' },
  });
  expect(found(session)).toHaveLength(3);
});

test('when the sheet has gone, the workbook is looked through again', async () => {
  const { session, host } = await openSession([faulty, sound]);
  await session.check();
  host.remove('评分表');
  await session.check();
  expect(session.state()).toMatchObject({
    phase: 'checked',
    forms: [{ sheet: '宣传', row: null }],
  });
});

test('an error that is no host error is said as a sentence too', async () => {
  const { session, host } = await openSession([faulty]);
  host.failing.set('sheets', new TypeError('x is undefined'));
  await session.check();
  expect(session.state().failure).toMatchObject({
    text: expect.stringContaining('意外错误'),
    details: ['TypeError: x is undefined'],
  });
});

test('a check that is asked for twice runs once', async () => {
  const { session, host } = await openSession([faulty]);
  await Promise.all([session.check(), session.check()]);
  expect(host.calls).toEqual(['sheets', 'read']);
});

test('the state says so when a check takes over half a second', async () => {
  const { session, host, clock } = await openSession([faulty]);
  const release = host.hold();
  const checking = session.check();
  await settle();
  expect(session.state()).toMatchObject({
    phase: 'checking',
    busy: { task: 'check', slow: false },
  });
  clock.pass(500);
  expect(session.state().busy).toEqual({ task: 'check', slow: true });
  release();
  await checking;
  expect(session.state()).toMatchObject({ phase: 'checked', busy: null });
});

test('selecting a cell shows it on the checked sheet', async () => {
  const { session, host } = await openSession([faulty]);
  await session.check();
  await session.select({ row: 2, column: 6 });
  expect(host.selected).toEqual(['评分表!G3']);
});

test('a selection that fails is told and leaves the result alone', async () => {
  const { session, host } = await openSession([faulty]);
  await session.check();
  host.failing.set('select', new HostError('refused', '这一行被隐藏了，请先取消隐藏。'));
  await session.select({ row: 2, column: 6 });
  expect(session.state()).toMatchObject({
    phase: 'checked',
    notice: { text: '这一行被隐藏了，请先取消隐藏。' },
  });
});

test('a check that was asked for tells of the cell that is to be left', async () => {
  const { session, host } = await openSession([faulty]);
  const release = host.hold();
  const checking = session.check();
  session.hostWaits(true);
  expect(session.state().waiting).toBe(true);
  session.hostWaits(false);
  expect(session.state().waiting).toBe(false);
  release();
  await checking;
});

test('a wait that ends with the check is not told any longer', async () => {
  const { session, host } = await openSession([faulty]);
  const release = host.hold();
  const checking = session.check();
  session.hostWaits(true);
  release();
  await checking;
  expect(session.state().waiting).toBe(false);
});

test('what the host fails at between two calls is told', async () => {
  const { session } = await openSession([faulty]);
  session.failed(new HostError('unknown', '没有收到表格改动的消息，请手动重新校验。'));
  expect(session.state().notice?.text).toBe('没有收到表格改动的消息，请手动重新校验。');
});
