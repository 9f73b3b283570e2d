import { useEffect, useRef, useState, type ReactNode } from 'react';
import './browser.css';
import { failureNotice } from '../session/failure';
import type { Notice } from '../session/state';
import { DropZone } from './file/drop-zone';
import { LeaveDialog } from './file/leave-dialog';
import { OpenPage } from './file/open-page';
import { fetchSample, readChosen, type SourceFile } from './file/source-file';
import { openWorkbook, type OpenedWorkbook, type PageEffects } from './opened-workbook';
import { saveCopy } from './save-copy';
import { WorkbookPage } from './workbook-page';

interface BrowserPlaceProps extends PageEffects {
  /** Open the sample at once. */
  readonly startWithSample: boolean;
}

/** The page in a plain browser: asks for a file, then shows it beside the pane. */
export function BrowserPlace({ startWithSample, ...effects }: BrowserPlaceProps): ReactNode {
  const [workbook, setWorkbook] = useState<OpenedWorkbook | null>(null);
  const [opening, setOpening] = useState(false);
  const [failure, setFailure] = useState<Notice | null>(null);
  /** What the person wants to do next, while changes are not saved yet. */
  const [leaving, setLeaving] = useState<(() => void) | null>(null);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (workbook?.unsaved() === true) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [workbook]);

  function leave(next: () => void): void {
    if (workbook?.unsaved() === true) setLeaving(() => next);
    else next();
  }

  function replace(next: OpenedWorkbook | null): void {
    void workbook?.session.stop();
    setWorkbook(next);
  }

  async function open(source: Promise<SourceFile>): Promise<void> {
    setOpening(true);
    setFailure(null);
    try {
      const next = await openWorkbook(await source, effects);
      replace(next);
      await next.session.start();
      await next.session.check();
    } catch (error) {
      setFailure(failureNotice(error, 'reading'));
      replace(null);
    } finally {
      setOpening(false);
    }
  }

  // Once: who closes the sample has seen it.
  const sampleDue = useRef(startWithSample);
  useEffect(() => {
    if (!sampleDue.current) return;
    sampleDue.current = false;
    void open(fetchSample());
  });

  const openFile = (file: File) => leave(() => void open(readChosen(file)));
  return (
    <DropZone onFile={openFile}>
      {workbook === null ? (
        <OpenPage
          opening={opening}
          failure={failure}
          onFile={openFile}
          onSample={() => void open(fetchSample())}
        />
      ) : (
        <WorkbookPage workbook={workbook} onClose={() => leave(() => replace(null))} />
      )}
      <LeaveDialog
        open={leaving !== null}
        onSave={() => workbook && void saveCopy(workbook)}
        onLeave={() => leaving?.()}
        onClose={() => setLeaving(null)}
      />
    </DropZone>
  );
}
