import { Component, type ReactNode } from 'react';
import { FailurePage } from './failure-page';

interface Props {
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

interface State {
  readonly error: Error | null;
}

/** Shows a sentence where an error of ours would otherwise leave a blank page. */
export class CrashGuard extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <FailurePage
        sentence="程序出错了，请重试。"
        detail={error.message}
        onRetry={this.props.onRetry}
      />
    );
  }
}
