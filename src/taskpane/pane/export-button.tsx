import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CheckedSheet, Ignored } from '../session/state';

interface ExportButtonProps {
  readonly className: string;
  readonly fileName: string;
  readonly checked: CheckedSheet;
  readonly ignored: readonly Ignored[];
}

/** 导出报告. What makes the report is fetched only when it is wanted. */
export function ExportButton(props: ExportButtonProps): ReactNode {
  const { className, fileName, checked, ignored } = props;
  const [failed, setFailed] = useState(false);

  async function onClick(): Promise<void> {
    try {
      const { saveReport } = await import('../save-report');
      saveReport(fileName, checked, ignored);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Button className={className} onClick={() => void onClick()}>
        导出报告
      </Button>
      {failed && <span role="alert">报告没有导出，请检查网络后再点一次。</span>}
    </>
  );
}
