import { sheetErrors, workbookVerdict } from '../../../src/taskpane/session/workbook-verdict';
import { FAULTY, SOUND } from '../forms';
import { openSession, settle } from '../open-session';

const SHEETS = [
  { name: '甲', table: SOUND },
  { name: '乙', table: FAULTY },
];

test('the forms of all sheets are told, whichever is shown', async () => {
  const { session } = await openSession(SHEETS);
  await session.check();
  expect(session.state().checked?.sheet).toBe('甲');
  expect(workbookVerdict(session.state())).toBe('共 2 张评分表，1 张有必须修改的问题，共 2 个');
  expect(sheetErrors(session.state(), '乙')).toBe(2);
  expect(sheetErrors(session.state(), '甲')).toBe(0);
});

test('what is mended on the sheet that is shown counts at once', async () => {
  const { session, host } = await openSession(SHEETS);
  await session.check();
  await session.chooseSheet('乙');
  host.typeUnheard('乙', { row: 2, column: 5 }, '100');
  await session.check();
  expect(workbookVerdict(session.state())).toBe('共 2 张评分表，没有发现必须修改的问题');
});

test('of a sheet that was edited and is not shown nothing is claimed', async () => {
  const { session, host } = await openSession(SHEETS);
  await session.check();
  host.type('乙', { row: 2, column: 5 }, '100');
  await settle();
  expect(workbookVerdict(session.state())).toContain('1 张改动后还没有校验');
  await session.chooseSheet('乙');
  expect(workbookVerdict(session.state())).not.toContain('没有校验');
});

test('what is ignored is counted nowhere', async () => {
  const { session } = await openSession(SHEETS);
  await session.check();
  await session.chooseSheet('乙');
  for (const finding of session.state().checked?.report.findings ?? [])
    if (finding.severity === 'error') await session.ignore(finding, '已核对');
  expect(sheetErrors(session.state(), '乙')).toBe(0);
});

test('the forms of one sheet are counted each, in their order', async () => {
  const { session } = await openSession([{ name: '评分表', table: `${SOUND}${FAULTY}` }]);
  await session.check();
  await session.chooseSheet('评分表', 6);
  expect(session.state().all.map(({ row }) => row)).toEqual([0, 6]);
  expect(sheetErrors(session.state(), '评分表')).toBe(2);
});

test('settings that change what is found change all of it', async () => {
  const { session } = await openSession(SHEETS);
  await session.check();
  const { settings } = session.state();
  const options = { ...settings.options, off: ['score-mismatch', 'reason-missing'] };
  await session.changeSettings({ ...settings, options });
  expect(sheetErrors(session.state(), '乙')).toBe(0);
});

test('a workbook with one form has no verdict beside that of the form', async () => {
  const { session } = await openSession([{ name: '乙', table: FAULTY }]);
  await session.check();
  expect(workbookVerdict(session.state())).toBe('');
});
