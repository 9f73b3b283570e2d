import type { ReactNode } from 'react';
import type { OfficeStart } from '../../host/excel/start/office';
import type { Host } from '../../host/host';
import type { HostError } from '../../host/host-error';
import { Pane } from '../pane/pane';
import { createSession } from '../session/create-session';
import type { SessionDeps } from '../session/deps';
import { FailurePage, NOT_OPENED } from './failure-page';

/** What a host tells while nobody waits for an answer. */
export interface HostListeners {
  /** Excel starts or stops waiting for a cell to be left. */
  readonly onWaiting: (waiting: boolean) => void;
  readonly onError: (error: HostError) => void;
}

/** The effects that opening the pane in Excel needs. */
export interface ExcelDeps extends Pick<SessionDeps, 'store' | 'after' | 'now'> {
  /** Loads office.js and waits for Excel. */
  readonly startOffice: () => Promise<OfficeStart>;
  /** Name of the open workbook's file. */
  readonly fileName: () => string;
  readonly openHost: (listeners: HostListeners) => Host;
  readonly show: (page: ReactNode) => void;
  readonly reload: () => void;
}

/**
 * Opens the pane beside the workbook that Excel has open, or says why it cannot.
 *
 * @param startWithPreview check at once and open the preview of what would be written
 */
export async function openExcel(deps: ExcelDeps, startWithPreview: boolean): Promise<void> {
  const start = await deps.startOffice();
  if (start.kind === 'failed') {
    deps.show(
      <FailurePage
        title={NOT_OPENED}
        sentence={start.sentence}
        detail={start.detail}
        onRetry={deps.reload}
      />,
    );
    return;
  }
  const session = createSession({
    host: deps.openHost({
      onWaiting: (waiting) => session.hostWaits(waiting),
      onError: (error) => session.failed(error),
    }),
    fileName: deps.fileName(),
    store: deps.store,
    after: deps.after,
    now: deps.now,
  });
  deps.show(<Pane session={session} place="excel" />);
  await session.start();
  if (startWithPreview) await session.openPreview();
}
