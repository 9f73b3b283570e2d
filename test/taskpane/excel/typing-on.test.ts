/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { FAULTY, SOUND } from '../forms';
import { drawnSheet, openPane, type ExcelPane } from './open-pane';

const NAME = '评分表';

async function checked(): Promise<ExcelPane> {
  const pane = await openPane([drawnSheet(NAME, FAULTY), drawnSheet('资金', SOUND)]);
  await pane.session.check();
  return pane;
}

/** A cell is filled and the next one entered, during which everything has to wait. */
async function typeOn({ excel, line, clock }: ExcelPane, pause: number): Promise<void> {
  excel.user(NAME, 'G3', 24);
  await line.idle();
  clock.pass(300);
  if (pause > 300) {
    await line.idle();
    clock.pass(pause);
  }
  line.beginCellEdit();
}

test.each([
  ['right after the edit', 300],
  ['after the pause', 600],
])(
  'somebody who types one cell after the other is not told to press Enter (held %s)',
  async (_, pause) => {
    const pane = await checked();
    await typeOn(pane, pause);
    await pane.line.held();
    pane.clock.pass(5000);
    expect(pane.session.state()).toMatchObject({ waiting: false, notice: null, busy: null });
    pane.line.endCellEdit();
  },
);

test('somebody who asks meanwhile is told, until the cell is left', async () => {
  const pane = await checked();
  const { session, line, clock } = pane;
  await typeOn(pane, 300);
  await line.held();
  clock.pass(5000);
  const checking = session.check();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(session.state().waiting).toBe(true);
  line.endCellEdit();
  await checking;
  expect(session.state().waiting).toBe(false);
});

test('somebody who goes to a cell meanwhile is told', async () => {
  const pane = await checked();
  const { session, line, clock } = pane;
  line.beginCellEdit();
  const selecting = session.select({ row: 2, column: 6 });
  await line.held();
  clock.pass(5000);
  expect(session.state().waiting).toBe(true);
  line.endCellEdit();
  await selecting;
  expect(session.state().waiting).toBe(false);
});

test('figures that another sheet feeds are checked again', async () => {
  const { session, excel, line, clock } = await checked();
  excel.user('资金', 'A1', 5);
  await line.idle();
  clock.pass(300);
  await line.idle();
  expect(session.state().phase).toBe('stale');
});
