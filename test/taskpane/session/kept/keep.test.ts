import { DEFAULT_OPTIONS } from '../../../../src/engine/options';
import { createSession } from '../../../../src/taskpane/session/create-session';
import { ignoredFindings, openFindings } from '../../../../src/taskpane/session/ignored';
import { DEFAULT_SETTINGS, usualSettings } from '../../../../src/taskpane/session/kept/settings';
import type { Session } from '../../../../src/taskpane/session/session';
import { FAULTY } from '../../forms';
import { handClock } from '../../hand-clock';
import { memoryHost } from '../../memory-host';
import { Browser, memoryStore, refusingStore } from '../../memory-store';
import { found, openSession, settle } from '../../open-session';

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

async function ignoreAt(session: Session, index: number, reason: string): Promise<void> {
  const finding = session.state().checked?.report.findings[index];
  if (finding === undefined) throw new Error('too few findings');
  await session.ignore(finding, reason);
}

/** Why findings are ignored, as the next session of this browser finds them. */
async function ignoredLater(browser: Browser): Promise<readonly string[]> {
  const { session } = await openSession(SHEETS, memoryStore(browser));
  return session.state().ignored.map(({ reason }) => reason);
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
  await session.changeSettings({ ...DEFAULT_SETTINGS, options, live: false });
  expect(found(session)).toEqual(['score-mismatch G3', 'reason-missing H3']);
  expect(host.calls).toEqual([]);
  const next = await openSession(SHEETS, store);
  expect(next.session.state().settings).toEqual({ ...DEFAULT_SETTINGS, options, live: false });
});

describe('what is set for all', () => {
  const usual = {
    options: { ...DEFAULT_OPTIONS, total: 50, exceeded: 2, off: ['value-unmeasured'] },
    said: '按单位统一的设置',
  };

  test('holds for a person who has set nothing, also where the browser keeps nothing', async () => {
    for (const store of [
      memoryStore(new Browser(), usual),
      { ...refusingStore, usual: async () => usual },
    ]) {
      const { session } = await openSession(SHEETS, store);
      await session.check();
      expect(session.state().settings).toMatchObject(usualSettings(usual));
      expect(found(session).join()).not.toContain('value-unmeasured');
    }
  });

  test('gives way to what a person has set, and to nothing else of it', async () => {
    const browser = new Browser();
    const first = await openSession(SHEETS, memoryStore(browser, usual));
    const options = { ...usual.options, exceeded: DEFAULT_OPTIONS.exceeded };
    await first.session.changeSettings({ ...usualSettings(usual), options });
    const later = { ...usual, options: { ...usual.options, total: 60 } };
    const { session } = await openSession(SHEETS, memoryStore(browser, later));
    expect(session.state().settings.options).toEqual({ ...options, total: 60 });
  });

  test('is taken over by a check that was there before it', async () => {
    const answers: ((set: typeof usual) => void)[] = [];
    const waiting = new Promise<typeof usual>((resolve) => {
      answers.push(resolve);
    });
    const store = { ...memoryStore(), usual: () => waiting };
    const host = memoryHost(...SHEETS);
    const session = createSession({ host, fileName: '表.xlsx', store, ...handClock() });
    const starting = session.start();
    await session.check();
    expect(found(session).join()).toContain('value-unmeasured');
    for (const answer of answers) answer(usual);
    await starting;
    expect(found(session).join()).not.toContain('value-unmeasured');
  });
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

test('a browser that keeps nothing is told of once, and the work goes on', async () => {
  const { session } = await openSession(SHEETS, refusingStore);
  expect(session.state().unkept).toMatchObject({
    intent: 'warning',
    details: ['The operation is insecure.'],
  });
  session.dismissUnkept();
  await ignoreFirst(session);
  expect(openRules(session)).not.toContain('score-mismatch');
  expect(session.state().unkept).toBeNull();
});

test('what a full browser did not keep is kept with the next change', async () => {
  const browser = new Browser();
  const store = memoryStore(browser);
  let full = false;
  const { session } = await openSession(SHEETS, {
    ...store,
    save: (key, value) => (full ? Promise.reject(new Error('full')) : store.save(key, value)),
  });
  await session.check();
  full = true;
  await ignoreAt(session, 0, '已同财政局核对');
  expect(session.state().unkept?.details).toEqual(['full']);
  full = false;
  await ignoreAt(session, 2, '系统直接导出');
  expect(await ignoredLater(browser)).toEqual(['已同财政局核对', '系统直接导出']);
});

test('what is ignored on one sheet stays open on another', async () => {
  const { session } = await openSession([...SHEETS, { name: '副本', table: FAULTY }]);
  await ignoreFirst(session);
  await session.chooseSheet('副本');
  expect(openRules(session)).toContain('score-mismatch');
});

async function twoPanes() {
  const browser = new Browser();
  const [one, two] = [
    (await openSession(SHEETS, memoryStore(browser))).session,
    (await openSession(SHEETS, memoryStore(browser))).session,
  ];
  await one.check();
  await two.check();
  return { browser, one, two };
}

describe('two panes on one file', () => {
  test('lose nothing that either has ignored, where the browser tells nothing', async () => {
    const { browser, one, two } = await twoPanes();
    browser.pages.clear();
    await ignoreAt(one, 0, '县局核定的分数');
    await Promise.all([ignoreAt(two, 2, '系统直接导出'), ignoreAt(two, 1, '另附说明')]);
    expect(new Set(await ignoredLater(browser))).toEqual(
      new Set(['县局核定的分数', '系统直接导出', '另附说明']),
    );
  });

  test('see at once what the other ignores and takes back', async () => {
    const { one, two } = await twoPanes();
    await ignoreAt(one, 0, '县局核定的分数');
    await settle();
    expect(openRules(two)).not.toContain('score-mismatch');
    const [entry] = two.state().ignored;
    if (entry !== undefined) await two.unignore(entry);
    await settle();
    expect(openRules(one)).toContain('score-mismatch');
  });

  test('do not bring back what the other has taken back, where the browser tells nothing', async () => {
    const { browser, one, two } = await twoPanes();
    await ignoreAt(one, 0, '县局核定的分数');
    await settle();
    browser.pages.clear();
    const [entry] = one.state().ignored;
    if (entry !== undefined) await one.unignore(entry);
    await ignoreAt(two, 2, '系统直接导出');
    expect(await ignoredLater(browser)).toEqual(['系统直接导出']);
  });

  test('a closed one listens no longer', async () => {
    const { browser, one, two } = await twoPanes();
    await two.stop();
    await ignoreAt(one, 0, '县局核定的分数');
    await settle();
    expect(two.state().ignored).toEqual([]);
    expect(browser.pages.size).toBe(1);
  });
});
