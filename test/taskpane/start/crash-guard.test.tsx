/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CrashGuard } from '../../../src/taskpane/start/crash-guard';

beforeEach(() => {
  // React reports the error on the console too, which is where it belongs.
  jest.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => jest.restoreAllMocks());

function show(page: ReactNode): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <CrashGuard onRetry={() => {}}>{page}</CrashGuard>
    </FluentProvider>,
  );
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
  expect(screen.getByRole('alert').textContent).toContain('请重试');
  expect(screen.getByText('技术细节').closest('details')?.textContent).toContain(
    'weight is undefined',
  );
});
