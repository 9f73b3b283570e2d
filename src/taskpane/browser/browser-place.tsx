import { useSyncExternalStore, type ReactNode } from 'react';
import { CrashGuard } from '../start/crash-guard';
import { DropZone } from './file/drop-zone';
import { LeaveDialog } from './file/leave-dialog';
import { OpenPage } from './file/open-page';
import type { Opening } from './file/opening';
import { useBackButton, useUnloadQuestion } from './file/use-leaving';
import { Rescue } from './rescue';
import { WorkbookPage } from './workbook-page';

interface Props {
  readonly opening: Opening;
  /** Starts the whole page again. */
  readonly onReload: () => void;
}

/** The page in a plain browser: asks for a file, then shows it beside the pane. */
export function BrowserPlace({ opening: files, onReload }: Props): ReactNode {
  const state = useSyncExternalStore(files.subscribe, files.state);
  const { workbook, visits, opening, failure, asking } = state;
  useUnloadQuestion(files);
  useBackButton(files, workbook !== null);

  const openFile = (file: File): void => void files.open(file);
  return (
    <DropZone onFile={openFile}>
      {workbook === null ? (
        <OpenPage
          opening={opening}
          failure={failure}
          onFile={openFile}
          onSample={() => void files.openSample()}
        />
      ) : (
        <CrashGuard key={visits} onReload={onReload} rescue={<Rescue workbook={workbook} />}>
          <WorkbookPage workbook={workbook} onClose={() => void files.close()} />
        </CrashGuard>
      )}
      <LeaveDialog
        open={asking}
        onSave={() => void files.saveAndGo()}
        onLeave={files.go}
        onClose={files.stay}
      />
    </DropZone>
  );
}
