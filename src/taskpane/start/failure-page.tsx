import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  /** What is over: the page did not open, or it stopped. */
  readonly title: string;
  /** What is wrong and what to do, in Chinese. */
  readonly sentence: string;
  /** The words of the machine, for the person who looks into it; empty if there are none. */
  readonly detail: string;
  /** Starts again from the beginning. */
  readonly onRetry: () => void;
  /** What more there is to say or do. */
  readonly children?: ReactNode;
}

/** What is over where nothing has come on the screen yet. */
export const NOT_OPENED = '绩效自评助手没有打开：';

/** What stands in place of the pane where it could not start. */
export function FailurePage(props: Props): ReactNode {
  const { title, sentence, detail, onRetry, children } = props;
  return (
    <main style={{ padding: 16, display: 'grid', gap: 12, justifyItems: 'start' }}>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {sentence}
        </MessageBarBody>
      </MessageBar>
      {children}
      <Button appearance="primary" onClick={onRetry}>
        重试
      </Button>
      {detail !== '' && (
        <details>
          <summary>技术细节</summary>
          {detail}
        </details>
      )}
    </main>
  );
}
