/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import '../page-globals';
import { Pane } from '../../../src/taskpane/pane/pane';
import { CrashGuard } from '../../../src/taskpane/start/crash-guard';
import { FAULTY } from '../forms';
import { openSession } from '../open-session';

beforeEach(() => {
  // React reports the error on the console too, which is where it belongs.
  jest.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => jest.restoreAllMocks());

function show(page: ReactNode): jest.Mock<void, []> {
  const reload = jest.fn<void, []>();
  render(
    <FluentProvider theme={webLightTheme}>
      <CrashGuard onReload={reload}>{page}</CrashGuard>
    </FluentProvider>,
  );
  return reload;
}

function Broken(): ReactNode {
  throw new Error('weight is undefined');
}

test('a page that works is shown as it is', () => {
  show(<p>校验结果</p>);
  expect(screen.getByText('校验结果')).toBeTruthy();
});

test('a page that breaks gives way to a sentence, with the error for whoever looks into it', () => {
  show(<Broken />);
  expect(screen.getByRole('alert').textContent).toContain('请点“重试”');
  expect(screen.getByText('技术细节').closest('details')?.textContent).toContain(
    'weight is undefined',
  );
});

test('trying again keeps the session, and with it the writes that can be taken back', async () => {
  const { session } = await openSession([{ name: '评分表', table: FAULTY }]);
  await session.openPreview();
  await session.write({ cells: [{ row: 2, column: 7 }], marks: false });
  const broken = { now: true };
  const reload = show(
    <>
      <BrokenWhile state={broken} />
      <Pane session={session} place="excel" />
    </>,
  );
  expect(screen.queryByRole('button', { name: /撤回上次写入/ })).toBeNull();
  broken.now = false;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(screen.getByRole('button', { name: '撤回上次写入（提纲）' })).toBeTruthy();
  expect(reload).not.toHaveBeenCalled();
});

test('what fails again at once starts anew', async () => {
  const broken = { now: true };
  const reload = show(<BrokenWhile state={broken} />);
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(reload).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('what was mended once and fails later is tried again before all starts anew', async () => {
  const broken = { now: true };
  const reload = show(<BrokenWhile state={broken} />);
  broken.now = false;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  broken.now = true;
  await userEvent.click(screen.getByRole('button', { name: '再来' }));
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(reload).not.toHaveBeenCalled();
});

/** Fails while it is told to, and draws itself anew at a click. */
function BrokenWhile({ state }: { readonly state: { readonly now: boolean } }): ReactNode {
  const [, again] = useState(0);
  if (state.now) throw new Error('weight is undefined');
  return <button onClick={() => again((count) => count + 1)}>再来</button>;
}
