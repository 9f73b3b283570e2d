/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { Splitter } from '../../../../src/taskpane/browser/layout/splitter';
import { show } from '../../pane/show';

function Page({ orientation }: { readonly orientation: 'vertical' | 'horizontal' }): ReactNode {
  const [value, setValue] = useState(30);
  return (
    <Splitter
      orientation={orientation}
      label="窗格的宽度"
      value={value}
      bounds={{ min: 15, max: 70 }}
      valueAt={() => 50}
      onMove={setValue}
    />
  );
}

const separator = () => screen.getByRole('separator', { name: '窗格的宽度' });
const now = () => separator().getAttribute('aria-valuenow');

test('the keys that point along it move the line, and its ends are its bounds', async () => {
  const user = show(<Page orientation="vertical" />);
  act(() => separator().focus());
  await user.keyboard('{ArrowLeft}');
  expect(now()).toBe('32');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(now()).toBe('28');
  await user.keyboard('{ArrowUp}{ArrowDown}');
  expect(now()).toBe('28');
  await user.keyboard('{End}{ArrowLeft}');
  expect(now()).toBe('70');
  await user.keyboard('{Home}');
  expect(now()).toBe('15');
});

test('a line that lies across is moved up and down', async () => {
  const user = show(<Page orientation="horizontal" />);
  act(() => separator().focus());
  await user.keyboard('{ArrowDown}');
  expect(now()).toBe('32');
  await user.keyboard('{ArrowUp}{ArrowLeft}');
  expect(now()).toBe('30');
});
