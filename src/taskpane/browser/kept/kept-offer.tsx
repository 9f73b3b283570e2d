import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { OpenedWorkbook } from '../opened-workbook';

/** Offers what an earlier visit left of the file, and says what of this one is not kept. */
export function KeptOffer({ workbook }: { readonly workbook: OpenedWorkbook }): ReactNode {
  const { kept, editing } = workbook;
  const { offered, remark } = useSyncExternalStore(kept.subscribe, kept.state);

  async function restore(): Promise<void> {
    if (await editing.restore(offered)) await kept.closeOffer();
  }

  return (
    <div aria-live="polite">
      {offered.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>上次有 {offered.length} 处修改没有下载，恢复？</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void restore()}>
              恢复
            </Button>
            <Button size="small" onClick={() => void kept.closeOffer()}>
              不要了
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {remark !== '' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{remark}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={kept.dismiss}>
              知道了
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
