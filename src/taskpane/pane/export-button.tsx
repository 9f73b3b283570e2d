import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { ReportSource } from '../report/report-source';

const ReportWays = lazy(() => import('../report/report-ways'));

interface ExportButtonProps {
  readonly className: string;
  readonly source: ReportSource;
  readonly onSaved: () => void;
  /** What is on the button. */
  readonly children: string;
}

/** 导出报告. What makes the report is fetched only when it is wanted. */
export function ExportButton(props: ExportButtonProps): ReactNode {
  const { className, source, onSaved, children } = props;
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);

  async function onClick(): Promise<void> {
    try {
      // Both before the click is answered, or a lost network would show only half way.
      const [{ saveReport }] = await Promise.all([
        import('../report/save-report'),
        import('../report/report-ways'),
      ]);
      saveReport(source);
      setOutcome('saved');
      onSaved();
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <>
      <Button className={className} onClick={() => void onClick()}>
        {children}
      </Button>
      {outcome === 'failed' && <span role="alert">报告没有导出，请检查网络后再点一次。</span>}
      {outcome === 'saved' && (
        <Suspense>
          <ReportWays source={source} onClose={() => setOutcome(null)} />
        </Suspense>
      )}
    </>
  );
}
