/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import '../../page-globals';
import { DEFAULT_LAYOUT } from '../../../../src/taskpane/browser/layout/page-layout';
import { usePageLayout } from '../../../../src/taskpane/browser/layout/use-page-layout';
import type { UserStore } from '../../../../src/taskpane/session/deps';
import { memoryStore, refusingStore } from '../../memory-store';

function visit(store: UserStore, onRefused = () => {}) {
  return renderHook(() => usePageLayout(store, onRefused)).result;
}

test('what was changed is there again the next time, beside what was not', async () => {
  const store = memoryStore();
  const first = visit(store);
  act(() => first.current[1]({ zoom: 0.8 }));
  act(() => first.current[1]({ pane: 40 }));
  const second = visit(store);
  await waitFor(() =>
    expect(second.current[0]).toEqual({ ...DEFAULT_LAYOUT, zoom: 0.8, pane: 40 }),
  );
});

test('where nothing is kept the change is made, and it is told', async () => {
  const refused = jest.fn();
  const page = visit(refusingStore, refused);
  act(() => page.current[1]({ zoom: 0.8 }));
  await waitFor(() => expect(refused).toHaveBeenCalledTimes(1));
  expect(page.current[0].zoom).toBe(0.8);
});
