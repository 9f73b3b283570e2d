import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { usePaneState } from '../../pane/use-pane-state';
import type { Opening } from '../file/opening';
import type { OpenedWorkbook } from '../opened-workbook';
import { FormReview } from './form-review';

interface Props {
  readonly workbook: OpenedWorkbook;
  readonly files: Opening;
}

/** 复核意见 on the open file, beside the sheet. */
export default function ReviewSide({ workbook, files }: Props): ReactNode {
  const { session, fingerprint } = workbook;
  const { review } = files;
  const { checked, phase, failure, notice } = usePaneState(session);
  const { remark } = useSyncExternalStore(review.subscribe, review.state);

  useEffect(() => void review.start(), [review]);

  const said = failure ?? notice;
  return (
    <main className="review">
      <h1>复核意见</h1>
      {said !== null && (
        <MessageBar intent={said.intent} layout="multiline" role="alert">
          <MessageBarBody>{said.text}</MessageBarBody>
        </MessageBar>
      )}
      {remark !== '' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{remark}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={review.dismiss}>
              知道了
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {phase === 'stale' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            表格改过了，下面还是改以前的问题。{' '}
            <Button size="small" onClick={() => void session.check()}>
              重新校验
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {checked === null ? (
        phase === 'unreadable' ? null : (
          <Spinner size="tiny" label="正在校验……" />
        )
      ) : (
        <FormReview
          // Another form has other remarks.
          key={`${fingerprint}/${checked.sheet}/${checked.row}`}
          workbook={workbook}
          files={files}
          checked={checked}
        />
      )}
    </main>
  );
}
