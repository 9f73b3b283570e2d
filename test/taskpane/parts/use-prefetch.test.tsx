/** @jest-environment jsdom */
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import '../page-globals';
import { usePrefetch } from '../../../src/taskpane/parts/use-prefetch';

function Page({ loads, ready }: { loads: readonly (() => Promise<unknown>)[]; ready: boolean }) {
  usePrefetch(loads, ready);
  return null as ReactNode;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Lets as much time pass as it takes until the page is thought to be idle. */
const idle = () => act(async () => jest.advanceTimersByTime(700));

test('parts are fetched once the page is ready, and one that does not come harms nobody', async () => {
  const loads = [
    jest.fn(() => Promise.reject(new TypeError('Loading chunk failed'))),
    jest.fn(() => Promise.resolve({})),
  ];
  const { rerender } = render(<Page loads={loads} ready={false} />);
  await idle();
  expect(loads[1]).not.toHaveBeenCalled();
  rerender(<Page loads={loads} ready />);
  rerender(<Page loads={loads} ready />);
  await idle();
  expect(loads.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});
