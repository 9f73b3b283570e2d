import type { Steps } from '../../../src/engine/steps';
import { createSession } from '../../../src/taskpane/session/create-session';
import type { Session } from '../../../src/taskpane/session/session';
import { inSlices, NEVER, slices } from '../../../src/taskpane/session/slices';
import { FAULTY, SOUND } from '../forms';
import { handClock, type HandClock } from '../hand-clock';
import { memoryHost, type MemoryHost } from '../memory-host';
import { memoryStore } from '../memory-store';
import { found, settle } from '../open-session';

/** A page in which each look at the clock takes a while; what happens while it rests is noted. */
function slowPage(whileResting: () => void = () => {}): HandClock & { rests(): number } {
  const clock = handClock();
  let rests = 0;
  return {
    ...clock,
    rests: () => rests,
    now() {
      clock.pass(5);
      return clock.now();
    },
    after(milliseconds, callback) {
      if (milliseconds > 0) return clock.after(milliseconds, callback);
      rests += 1;
      whileResting();
      return clock.after(0, callback);
    },
  };
}

function* numbers(count: number, done: number[]): Steps<string> {
  for (let number = 0; number < count; number += 1) {
    done.push(number);
    yield;
  }
  return '做完了';
}

test('a long work lets the page answer now and then, and is done as a whole', async () => {
  const done: number[] = [];
  const before: number[] = [];
  const page = slowPage(() => before.push(done.length));
  expect(await inSlices(numbers(9, done), slices(page), NEVER)).toBe('做完了');
  expect(done).toHaveLength(9);
  // Each look at the clock takes 5 ms, and a slice 12.
  expect(before).toEqual([3, 6, 9]);
});

test('a short work never waits', async () => {
  const page = handClock();
  const rest = slices({
    ...page,
    after: () => {
      throw new Error('rested');
    },
  });
  expect(await inSlices(numbers(100, []), rest, NEVER)).toBe('做完了');
});

test('what nobody wants any more is left off at the next rest', async () => {
  const done: number[] = [];
  const page = slowPage();
  expect(await inSlices(numbers(9, done), slices(page), () => page.rests() === 2)).toBeNull();
  expect(done).toHaveLength(6);
});

const SCORE = { row: 2, column: 6 };

interface Slow {
  readonly session: Session;
  readonly host: MemoryHost;
  readonly clock: HandClock & { rests(): number };
}

/** A checked session in which something happens once, as soon as a check rests for the nth time. */
async function slowSession(
  sheets: readonly { readonly name: string; readonly table: string }[],
  nth: number,
  act: (slow: Slow) => void,
): Promise<Slow> {
  let from = Number.POSITIVE_INFINITY;
  const clock = slowPage(() => {
    if (clock.rests() !== from + nth) return;
    from = Number.POSITIVE_INFINITY;
    act(slow);
  });
  const host = memoryHost(...sheets);
  const session = createSession({ host, fileName: '表.xlsx', store: memoryStore(), ...clock });
  const slow = { session, host, clock };
  await session.start();
  await session.check();
  from = clock.rests();
  return slow;
}

async function settled({ session }: Slow): Promise<void> {
  for (let turn = 0; turn < 20 && session.state().phase === 'checking'; turn += 1) await settle();
}

test('an edit during a check that nobody asked for ends it, and its result is never shown', async () => {
  const shown: (readonly string[])[] = [];
  const slow = await slowSession([{ name: '评分表', table: FAULTY }], 1, ({ host }) =>
    host.type('评分表', SCORE, '24'),
  );
  const { session, host, clock } = slow;
  expect(found(session)).toContain('score-mismatch G3');
  session.subscribe(() => shown.push(found(session)));
  const { checked } = session.state();
  host.type('评分表', SCORE, '25');
  clock.pass(600);
  await settled(slow);
  expect(session.state()).toMatchObject({ phase: 'stale', checked });
  clock.pass(600);
  await settled(slow);
  expect(session.state().phase).toBe('checked');
  expect(found(session)).not.toContain('score-mismatch G3');
  expect(new Set(shown.map((one) => one.join())).size).toBe(2);
});

test('a check that was asked for goes on, and says that its result is out of date', async () => {
  const slow = await slowSession([{ name: '评分表', table: FAULTY }], 1, ({ host }) =>
    host.type('评分表', SCORE, '24'),
  );
  const { session } = slow;
  const { checked } = session.state();
  await session.check();
  expect(session.state().phase).toBe('stale');
  expect(session.state().checked).not.toBe(checked);
});

test('settings that are changed during a check hold for its result', async () => {
  const slow = await slowSession([{ name: '评分表', table: FAULTY }], 1, ({ session }) => {
    const { settings } = session.state();
    const options = { ...settings.options, off: ['score-mismatch'] };
    void session.changeSettings({ ...settings, options });
  });
  const { session } = slow;
  await session.check();
  expect(session.state().phase).toBe('checked');
  expect(found(session).join()).not.toContain('score-mismatch');
  expect(session.state().checked?.report.off).toEqual(['score-mismatch']);
});

test('other settings are applied in slices, and hold for whatever was chosen meanwhile', async () => {
  const sheets = [
    { name: '甲', table: FAULTY },
    { name: '乙', table: FAULTY },
    { name: '丙', table: FAULTY },
  ];
  const { session, clock } = await slowSession(sheets, 1, (slow) => {
    void slow.session.chooseSheet('乙');
  });
  const { settings } = session.state();
  const options = { ...settings.options, off: ['score-mismatch'] };
  const before = clock.rests();
  await session.changeSettings({ ...settings, options });
  expect(clock.rests()).toBeGreaterThan(before + 1);
  expect(session.state()).toMatchObject({ phase: 'checked', checked: { sheet: '乙' } });
  expect(session.state().all.map(({ report }) => report.off)).toEqual([
    options.off,
    options.off,
    options.off,
  ]);
  expect(session.state().checked?.report.off).toEqual(options.off);
});

test('all forms of a workbook are checked, however often the page rests', async () => {
  const sheets = [
    { name: '甲', table: FAULTY },
    { name: '乙', table: SOUND },
  ];
  const { session, clock } = await slowSession(sheets, 1, () => {});
  expect(clock.rests()).toBeGreaterThan(3);
  expect(session.state().all.map(({ sheet }) => sheet)).toEqual(['甲', '乙']);
});
