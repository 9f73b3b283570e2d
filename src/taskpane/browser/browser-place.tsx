import { useSyncExternalStore, type ReactNode } from 'react';
import type { UserStore } from '../session/deps';
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
  /** Where the person's layout of the page is kept. */
  readonly store: UserStore;
  /** Starts the whole page again. */
  readonly onReload: () => void;
}

/** The page in a plain browser: asks for a file, then shows it beside the pane. */
export function BrowserPlace({ opening: files, store, onReload }: Props): ReactNode {
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
          <WorkbookPage workbook={workbook} store={store} onClose={() => void files.close()} />
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
