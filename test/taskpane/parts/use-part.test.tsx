/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import '../page-globals';
import { HostError } from '../../../src/host/host-error';
import { usePart } from '../../../src/taskpane/parts/use-part';

/** Lets the network answer. */
const settle = () => act(() => new Promise((resolve) => void setTimeout(resolve)));

const part = { Words: () => <p>结果</p> };

/** A network that answers one request after the other: true gives the part, false fails. */
function network(...answers: readonly boolean[]) {
  const asked = answers.values();
  return jest.fn(async () => {
    if (asked.next().value === true) return part;
    throw new TypeError('Loading chunk failed');
  });
}

interface Props {
  readonly load: () => Promise<typeof part>;
  readonly wanted: string | null;
  readonly onFailure: (error: HostError) => void;
}

function Shown({ load, wanted, onFailure }: Props): ReactNode {
  const got = usePart(load, wanted, onFailure);
  return got === null ? <p>原来的页面</p> : <got.Words />;
}

test('a part that nobody wants yet is not fetched', async () => {
  const load = network(true);
  render(<Shown load={load} wanted={null} onFailure={jest.fn()} />);
  await settle();
  expect(load).not.toHaveBeenCalled();
});

test('a part is fetched once, however often it is wanted', async () => {
  const load = network(true, true);
  const { rerender } = render(<Shown load={load} wanted="校验" onFailure={jest.fn()} />);
  await screen.findByText('结果');
  rerender(<Shown load={load} wanted="再次校验" onFailure={jest.fn()} />);
  expect(screen.queryByText('结果')).not.toBeNull();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that does not come is told in a sentence; the page stays', async () => {
  const onFailure = jest.fn();
  render(<Shown load={network(false)} wanted="校验" onFailure={onFailure} />);
  await settle();
  const [error] = onFailure.mock.calls[0];
  expect(error).toBeInstanceOf(HostError);
  expect(error.message).toMatch(/没有取到.*什么都没有改动.*检查网络后重试/);
  expect(onFailure).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('原来的页面')).not.toBeNull();
});

test('the next attempt fetches it', async () => {
  const load = network(false, true);
  const { rerender } = render(<Shown load={load} wanted="校验" onFailure={jest.fn()} />);
  await settle();
  rerender(<Shown load={load} wanted="再次校验" onFailure={jest.fn()} />);
  expect(await screen.findByText('结果')).toBeDefined();
});

test('what fails after the page is gone is told nobody', async () => {
  const onFailure = jest.fn();
  const { unmount } = render(<Shown load={network(false)} wanted="校验" onFailure={onFailure} />);
  unmount();
  await settle();
  expect(onFailure).not.toHaveBeenCalled();
});
