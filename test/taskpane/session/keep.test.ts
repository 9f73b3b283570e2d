import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { ignoredFindings, openFindings } from '../../../src/taskpane/session/ignored';
import type { Session } from '../../../src/taskpane/session/session';
import { FAULTY } from '../forms';
import { memoryStore, refusingStore } from '../memory-store';
import { found, openSession } from '../open-session';

const SHEETS = [{ name: '评分表', table: FAULTY }];
const TEXTS = { project: '', message: '', reason: '' };

function openRules(session: Session): readonly string[] {
  const { checked, ignored } = session.state();
  return checked === null ? [] : openFindings(checked, ignored).map(({ rule }) => rule);
}

async function ignoreFirst(session: Session): Promise<void> {
  await session.check();
  const [finding] = session.state().checked?.report.findings ?? [];
  if (finding !== undefined) await session.ignore(finding, '已同财政局核对');
}

test('an ignored finding is listed with its reason instead of being open', async () => {
  const { session } = await openSession(SHEETS);
  await ignoreFirst(session);
  expect(openRules(session)).toEqual(['reason-missing', 'value-unmeasured']);
  const { checked, ignored } = session.state();
  const entries = checked === null ? [] : ignoredFindings(checked, ignored);
  expect(entries).toMatchObject([
    { ignored: { reason: '已同财政局核对' }, finding: { rule: 'score-mismatch' } },
  ]);
});

test('what was ignored is still so the next time the file is opened', async () => {
  const store = memoryStore();
  const first = await openSession(SHEETS, store);
  await ignoreFirst(first.session);
  const second = await openSession(SHEETS, store);
  await second.session.check();
  expect(openRules(second.session)).not.toContain('score-mismatch');
});

test.each([
  ['the figures behind it change', FAULTY.replace('80     | 30', '70     | 30')],
  ['another project has the same file name', FAULTY.replace('培训经费', '宣传经费')],
])('what was ignored is open again where %s', async (_, table) => {
  const store = memoryStore();
  const first = await openSession(SHEETS, store);
  await ignoreFirst(first.session);
  const second = await openSession([{ name: '评分表', table }], store);
  await second.session.check();
  expect(openRules(second.session)).toContain('score-mismatch');
});

test('ignoring can be taken back', async () => {
  const { session } = await openSession(SHEETS);
  await ignoreFirst(session);
  const [entry] = session.state().ignored;
  if (entry !== undefined) await session.unignore(entry);
  expect(openRules(session)).toContain('score-mismatch');
});

test('ignoring again replaces the reason', async () => {
  const { session } = await openSession(SHEETS);
  await ignoreFirst(session);
  const [finding] = session.state().checked?.report.findings ?? [];
  if (finding !== undefined) await session.ignore(finding, '以文件为准');
  expect(session.state().ignored.map(({ reason }) => reason)).toEqual(['以文件为准']);
});

test('changed options take effect without reading the sheet again, and are kept', async () => {
  const store = memoryStore();
  const { session, host } = await openSession(SHEETS, store);
  await session.check();
  host.calls.length = 0;
  const options = { ...DEFAULT_OPTIONS, off: ['value-unmeasured'] };
  await session.changeSettings({ options, live: false });
  expect(found(session)).toEqual(['score-mismatch G3', 'reason-missing H3']);
  expect(host.calls).toEqual([]);
  const next = await openSession(SHEETS, store);
  expect(next.session.state().settings).toEqual({ options, live: false });
});

test('stored data of another shape is left out', async () => {
  const store = memoryStore();
  await store.save('settings', { options: { total: 'viel', exceeded: 2 }, live: 'ja' });
  await store.save('ignored/表.xlsx', [
    { sheet: '评分表', rule: 'no-such-rule', cell: { row: 2, column: 6 }, ...TEXTS },
    { sheet: '评分表', rule: 'score-mismatch', cell: 'G3', ...TEXTS },
    { sheet: '评分表', rule: 'score-mismatch', cell: { row: 2, column: 6 }, reason: '' },
    null,
  ]);
  const { session } = await openSession(SHEETS, store);
  expect(session.state()).toMatchObject({
    settings: { options: { ...DEFAULT_OPTIONS, exceeded: 2 }, live: true },
    ignored: [],
  });
});

test('a browser that keeps nothing is told of, and the work goes on', async () => {
  const { session } = await openSession(SHEETS, refusingStore);
  expect(session.state().notice).toMatchObject({
    intent: 'warning',
    details: ['The operation is insecure.'],
  });
  await ignoreFirst(session);
  expect(openRules(session)).not.toContain('score-mismatch');
});

test('what is ignored on one sheet stays open on another', async () => {
  const { session } = await openSession([...SHEETS, { name: '副本', table: FAULTY }]);
  await ignoreFirst(session);
  await session.chooseSheet('副本');
  expect(openRules(session)).toContain('score-mismatch');
});
