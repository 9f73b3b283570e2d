/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FailurePage } from '../../../src/taskpane/start/failure-page';

const SENTENCE = '没有连上 Excel，请关闭窗格后再打开一次。';

function show(detail: string, onRetry = () => {}): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <FailurePage title="没有打开：" sentence={SENTENCE} detail={detail} onRetry={onRetry} />
    </FluentProvider>,
  );
}

test('the sentence is announced', () => {
  show('');
  expect(screen.getByRole('alert').textContent).toContain(SENTENCE);
});

test('the words of the machine are kept behind a heading', () => {
  show('ERR_BLOCKED');
  expect(screen.getByText('技术细节').closest('details')?.textContent).toContain('ERR_BLOCKED');
});

test('without words of the machine there is nothing to open', () => {
  show('');
  expect(screen.queryByText('技术细节')).toBeNull();
});

test('重试 starts again', async () => {
  const retries: string[] = [];
  show('', () => retries.push('again'));
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(retries).toEqual(['again']);
});
