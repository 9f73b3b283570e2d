import { FAULTY, SOUND } from '../forms';
import { found, openSession } from '../open-session';

/** SOUND stands in rows 1 to 6, FAULTY from row 7 on. */
const sheet = { name: '评分表', table: `${SOUND}${FAULTY}` };
const twice = { name: '评分表', table: `${FAULTY}${FAULTY.replace('培训经费', '维修经费')}` };
const REASONS = [2, 8].map((row) => ({ row, column: 7 }));

test('each form of a sheet can be chosen, and only its own findings are shown', async () => {
  const { session } = await openSession([sheet]);
  await session.check();
  expect(session.state().forms).toEqual([
    { sheet: '评分表', row: 0 },
    { sheet: '评分表', row: 6 },
  ]);
  expect(found(session)).toEqual([]);
  await session.chooseSheet('评分表', 6);
  expect(session.state().checked?.row).toBe(6);
  expect(found(session)).toEqual([
    'score-mismatch G9',
    'reason-missing H9',
    'value-unmeasured F11',
  ]);
});

test('a form stays chosen when it is checked again', async () => {
  const { session, host } = await openSession([sheet]);
  await session.check();
  await session.chooseSheet('评分表', 6);
  host.calls.length = 0;
  await session.check();
  expect(session.state().checked?.row).toBe(6);
  expect(host.calls).toEqual(['read']);
});

test('a form that became another one is offered as such', async () => {
  const { session, host } = await openSession([sheet]);
  await session.check();
  await session.chooseSheet('评分表', 6);
  host.typeUnheard('评分表', { row: 6, column: 0 }, '');
  host.typeUnheard('评分表', { row: 6, column: 1 }, '');
  host.typeUnheard('评分表', { row: 6, column: 3 }, '');
  host.typeUnheard('评分表', { row: 6, column: 4 }, '');
  await session.check();
  expect(session.state().forms.map(({ row }) => row)).toEqual([0, 7]);
  expect(session.state().checked?.row).toBe(7);
});

test('a write marks all forms of the sheet and fills their prompts, and clearing takes them out', async () => {
  const { session, host } = await openSession([twice]);
  await session.openPreview();
  const { edits } = session.state().preview ?? {};
  expect(edits?.writes.map(({ cell }) => cell)).toEqual(REASONS);
  expect(edits?.guards.map(({ cell }) => cell.row)).toEqual(expect.arrayContaining([2, 8]));
  await session.write({ cells: REASONS, marks: true });
  expect(host.marks.get('评分表')?.failing.map(({ row }) => row)).toEqual([2, 8]);
  for (const cell of REASONS) expect(host.text('评分表', cell)).toMatch(/^【待填写】/);
  await session.openClearing();
  expect(session.state().preview?.edits.writes.map(({ cell }) => cell)).toEqual(REASONS);
});

test('what is ignored in one form is not marked, whichever is shown', async () => {
  const { session } = await openSession([twice]);
  await session.check();
  const [finding] = session.state().checked?.report.findings ?? [];
  if (finding !== undefined) await session.ignore(finding, '已核实');
  await session.chooseSheet('评分表', 6);
  await session.openPreview();
  const errors = session.state().preview?.edits.marks?.error.map(({ row }) => row);
  expect(new Set(errors)).toEqual(new Set([2, 8]));
  expect(errors).toHaveLength(3);
});
