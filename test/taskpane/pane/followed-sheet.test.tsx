/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { Pane } from '../../../src/taskpane/pane/pane';
import { FAULTY, SOUND } from '../forms';
import { openSession } from '../open-session';
import { show } from './show';

Element.prototype.scrollIntoView = () => {};

test('a cell selected on a sheet that was just turned to opens what is wrong with it', async () => {
  const { session, host } = await openSession([
    { name: '宣传', table: SOUND },
    { name: '评分表', table: FAULTY },
  ]);
  show(<Pane session={session} place="excel" />);
  await act(() => session.check());
  await screen.findByRole('heading', { name: /^✓/ });
  await act(async () => {
    host.point('评分表', null);
    host.point('评分表', { row: 2, column: 6 });
  });
  const opened = await screen.findByRole('button', { name: /G3/, expanded: true });
  expect(opened.textContent).toContain('G3');
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('评分表');
});
