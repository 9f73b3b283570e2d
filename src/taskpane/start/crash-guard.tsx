import { Component, type ReactNode } from 'react';
import { FailurePage } from './failure-page';

interface Props {
  readonly children: ReactNode;
  /** Starts the whole page again. */
  readonly onReload: () => void;
  /** What becomes of the person's work, where the page holds some. */
  readonly rescue?: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/**
 * Shows a sentence where an error of ours would otherwise leave a blank page. To try again draws the
 * same page over the same session, so that what only the session knows is not lost: writes that can
 * be taken back, above all. The page starts anew only where that fails at once.
 */
export class CrashGuard extends Component<Props, State> {
  override state: State = { error: null };
  private retrying = false;

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidUpdate(): void {
    if (this.state.error === null) this.retrying = false;
  }

  private readonly retry = (): void => {
    if (this.retrying) {
      this.props.onReload();
      return;
    }
    this.retrying = true;
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <FailurePage
        title="程序出错，页面已停止。"
        sentence="请点“重试”接着用；再出错就会重新打开页面。"
        detail={error.message}
        onRetry={this.retry}
      >
        {this.props.rescue}
      </FailurePage>
    );
  }
}
