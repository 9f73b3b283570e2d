/** @jest-environment jsdom */
// Covers src/taskpane/browser/sheet/use-chunks-in-sight.ts
import { act, screen } from '@testing-library/react';
import { cellAt } from '../../../fixtures/address';
import { gridOf } from '../../../fixtures/grid-of';
import { showGrid } from './show-grid';

/** jsdom lays nothing out: what comes into sight is said by the test. */
let seen: (first: number, isIntersecting: boolean) => void;

class SaidBySight {
  constructor(private readonly tell: IntersectionObserverCallback) {}

  observe(): void {
    seen = (first, isIntersecting) => {
      const target = document.querySelector(`[data-chunk="${first}"]`);
      if (target === null) throw new Error(`no chunk ${first}`);
      const entry = { target, isIntersecting, boundingClientRect: { height: 2400 } };
      this.tell(Object.assign([entry]), Object.assign(this));
    };
  }

  disconnect(): void {}
}

const LONG = gridOf({
  name: '评分表',
  rows: Array.from({ length: 3000 }, (_, row) => [`第${row + 1}行`]),
});

beforeEach(() => {
  Object.assign(globalThis, { IntersectionObserver: SaidBySight });
});

function rows(): number {
  return document.querySelectorAll('tbody th').length;
}

test('of a long sheet what is out of sight is not rendered, and comes when it is scrolled to', () => {
  showGrid([], LONG);
  expect(rows()).toBe(100);
  expect(screen.queryByText('第2500行')).toBeNull();
  act(() => seen(2400, true));
  expect(screen.getByText('第2500行').closest('tr')?.getAttribute('aria-rowindex')).toBe('2501');
  act(() => seen(2400, false));
  expect(screen.queryByText('第2500行')).toBeNull();
  const room = document.querySelector<HTMLElement>('[data-chunk="2400"] td');
  expect(room?.style.height).toBe('2400px');
});

test('a cell that is selected from elsewhere is there, however far down', () => {
  const { select } = showGrid([], LONG);
  select(cellAt('A2950'));
  const cell = screen.getByText('第2950行');
  expect(cell.getAttribute('aria-selected')).toBe('true');
  expect(rows()).toBe(100);
});

test('on paper stands all of it', () => {
  showGrid([], LONG);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toBe(3000);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(rows()).toBe(100);
});

test('a reader is told how long the sheet is', () => {
  showGrid([], LONG);
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('3001');
});
