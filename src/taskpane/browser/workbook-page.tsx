import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { Pane } from '../pane/pane';
import { SkipLink } from '../pane/skip-link';
import type { OpenedWorkbook } from './opened-workbook';
import { SheetSide } from './sheet-side';

interface Props {
  readonly workbook: OpenedWorkbook;
  /** Back to choosing a file. */
  readonly onClose: () => void;
}

/** The sheet view and, beside or under it, the pane. */
export function WorkbookPage({ workbook, onClose }: Props): ReactNode {
  const { session, display, sheets } = workbook;
  const { checked } = useSyncExternalStore(session.subscribe, session.state);
  const sheet = checked?.sheet ?? sheets[0]?.name;

  useEffect(() => {
    if (sheet !== undefined) void display.show(sheet);
  }, [display, sheet]);

  return (
    <div className="workbook-page">
      <SkipLink />
      <SheetSide workbook={workbook} onClose={onClose} />
      <div className="workbook-pane">
        <Pane session={session} place="browser" />
      </div>
    </div>
  );
}
