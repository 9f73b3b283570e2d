import { printCell } from '../../src/sheet/address';
import { createSession } from '../../src/taskpane/session/create-session';
import type { UserStore } from '../../src/taskpane/session/deps';
import type { Session } from '../../src/taskpane/session/session';
import { handClock, type HandClock } from './hand-clock';
import { memoryHost, type MemoryHost, type MemorySheet } from './memory-host';
import { memoryStore } from './memory-store';

export interface OpenSession {
  readonly session: Session;
  readonly host: MemoryHost;
  readonly clock: HandClock;
}

/** A started session over a workbook with these sheets; the calls so far are forgotten. */
export async function openSession(
  sheets: readonly MemorySheet[],
  store: UserStore = memoryStore(),
): Promise<OpenSession> {
  const host = memoryHost(...sheets);
  const clock = handClock();
  const session = createSession({ host, fileName: '表.xlsx', store, ...clock });
  await session.start();
  host.calls.length = 0;
  return { session, host, clock };
}

/** The findings of the last check, as `rule cell`. */
export function found(session: Session): readonly string[] {
  const findings = session.state().checked?.report.findings ?? [];
  return findings.map(({ rule, cell }) => `${rule} ${printCell(cell)}`);
}

/** Lets everything go on that waits for nothing but other promises. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}
