/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { ListEntry } from '../../../src/taskpane/pane/list-entry';
import { show } from './show';

function entry(open: boolean, onArrow: (open: boolean) => void = () => {}) {
  return show(
    <ul>
      <ListEntry id="a" open={open} tabIndex={0} onClick={() => {}} onArrow={onArrow} head="H27">
        <p>怎么改</p>
      </ListEntry>
    </ul>,
  );
}

const button = () => screen.getByRole('button', { name: 'H27' });

test('an open entry names what it opened as its own', () => {
  entry(true);
  const below = document.getElementById(button().getAttribute('aria-controls') ?? '');
  expect(below?.textContent).toBe('怎么改');
  expect(button().getAttribute('aria-expanded')).toBe('true');
});

test('a closed one shows nothing and names nothing', () => {
  entry(false);
  expect(screen.queryByText('怎么改')).toBeNull();
  expect(button().getAttribute('aria-controls')).toBeNull();
  expect(button().getAttribute('aria-expanded')).toBe('false');
});

test('only the arrows to the sides open and close it', async () => {
  const onArrow = jest.fn();
  const user = entry(false, onArrow);
  button().focus();
  await user.keyboard('{ArrowRight}{ArrowLeft}{ArrowDown}x');
  expect(onArrow.mock.calls).toEqual([[true], [false]]);
});
