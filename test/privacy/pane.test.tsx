/** @jest-environment jsdom */
import '../taskpane/page-globals';
import { screen, waitFor } from '@testing-library/react';
import type { Host } from '../../src/host/host';
import { openXlsx } from '../../src/host/xlsx/open';
import { Pane } from '../../src/taskpane/pane/pane';
import { createSession } from '../../src/taskpane/session/create-session';
import type { Session } from '../../src/taskpane/session/session';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { handClock } from '../taskpane/hand-clock';
import { memoryStore } from '../taskpane/memory-store';
import { show } from '../taskpane/pane/show';
import { contactForms } from './contact-forms';
import { secretsIn } from './secrets-in';

/** A pane is slow to draw without a browser, and what it shows comes from the report all the same. */
const PLACES = ['beside labels, first', 'after the project, third', 'in prose, no total'];
const SHEETS = contactForms(withCells(JIANGMEN_2023, { F17: 2.32, J36: null })).filter(({ name }) =>
  PLACES.includes(name),
);

let host: Host;

beforeAll(async () => {
  host = openXlsx(await formXlsx(...SHEETS));
});

async function opened(sheet: string): Promise<Session> {
  const session = createSession({
    host,
    fileName: '表.xlsx',
    store: memoryStore(),
    ...handClock(),
  });
  await session.start();
  await session.chooseSheet(sheet);
  return session;
}

test.each(PLACES)('no contact is shown or kept: %s', async (name) => {
  const session = await opened(name);
  const user = show(<Pane session={session} place="excel" />);
  const seen: string[] = [];
  const look = () => seen.push(document.documentElement.outerHTML);
  await screen.findByRole('heading', { name: /必须修改的问题/ });
  look();
  for (const tab of [/^指标/, /^需人工/]) {
    await user.click(screen.getByRole('tab', { name: tab }));
    look();
  }
  await user.click(screen.getByRole('button', { name: '写入提纲与标记…' }));
  await screen.findAllByText(/【待填写】/);
  look();
  await user.click(screen.getByRole('button', { name: /^写入 \d+ 个提纲/ }));
  await waitFor(() => expect(session.state().written).toHaveLength(1));
  look();
  expect(secretsIn(JSON.stringify(session.state().written))).toEqual([]);
  expect(secretsIn(seen.join('\n'))).toEqual([]);
});
