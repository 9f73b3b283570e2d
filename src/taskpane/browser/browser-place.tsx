import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import type { UserStore } from '../session/deps';
import { CrashGuard } from '../start/crash-guard';
import { DropZone } from './file/drop-zone';
import type { Found } from './file/found-files';
import { LeaveDialog } from './file/leave-dialog';
import { OpenPage } from './file/open-page';
import type { Opening } from './file/opening';
import { useBackButton, useUnloadQuestion } from './file/use-leaving';
import { useUsual } from './file/use-usual';
import { WayBack } from './file/way-back';
import { Rescue } from './rescue';
import { WorkbookPage } from './workbook-page';

const Overview = lazy(() => import('./desk/desk-page'));
const ReviewSide = lazy(() => import('./review/review-side'));

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
  const { workbook, desk, visits, opening, failure, asking, reviewing } = state;
  const said = useUsual(store);
  useUnloadQuestion(files);
  useBackButton(files, workbook !== null || desk !== null);

  const onFound = (found: Promise<Found> | Found): void => void files.openFound(found);
  return (
    <DropZone onFound={onFound}>
      {workbook === null && desk === null && (
        <OpenPage
          opening={opening}
          failure={failure}
          said={said}
          onFound={onFound}
          onSample={() => void files.openSample()}
        />
      )}
      {workbook === null && desk !== null && (
        <CrashGuard key={visits} onReload={onReload}>
          <Suspense>
            <Overview desk={desk} files={files} />
          </Suspense>
        </CrashGuard>
      )}
      {workbook !== null && (
        <CrashGuard key={visits} onReload={onReload} rescue={<Rescue workbook={workbook} />}>
          <WorkbookPage
            workbook={workbook}
            store={store}
            review={
              reviewing && (
                <Suspense>
                  <ReviewSide workbook={workbook} files={files} />
                </Suspense>
              )
            }
          >
            <WayBack files={files} />
            <Button size="small" onClick={() => files.setReviewing(!reviewing)}>
              {reviewing ? '回到校验结果' : '写复核意见'}
            </Button>
          </WorkbookPage>
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
