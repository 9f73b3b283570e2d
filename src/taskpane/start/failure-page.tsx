import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  /** What is wrong and what to do, in Chinese. */
  readonly sentence: string;
  /** The words of the machine, for the person who looks into it; empty if there are none. */
  readonly detail: string;
  /** Starts again from the beginning. */
  readonly onRetry: () => void;
}

/** What stands in place of the pane where it could not start. */
export function FailurePage({ sentence, detail, onRetry }: Props): ReactNode {
  return (
    <main style={{ padding: 16, display: 'grid', gap: 12, justifyItems: 'start' }}>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>绩效自评助手没有打开：</MessageBarTitle>
          {sentence}
        </MessageBarBody>
      </MessageBar>
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
