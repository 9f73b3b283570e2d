import { Button } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { OpenedWorkbook } from './opened-workbook';
import { saveCopy } from './save-copy';

/** What stands by a fault of ours: the workbook is still there, and can be saved. */
export function Rescue({ workbook }: { readonly workbook: OpenedWorkbook }): ReactNode {
  const { display, kept } = workbook;
  const { note } = useSyncExternalStore(display.subscribe, display.state);
  const { complete } = useSyncExternalStore(kept.subscribe, kept.state);
  const unsaved = workbook.unsaved();
  return (
    <>
      <p>{fate(unsaved, complete)}</p>
      {unsaved && <Button onClick={() => void saveCopy(workbook)}>下载修改后的文件</Button>}
      <output>{note}</output>
    </>
  );
}

/** What became of the person's changes. */
function fate(unsaved: boolean, kept: boolean): string {
  if (!unsaved) return '没有还没下载的修改。';
  return kept
    ? '您的修改都还在，也存在这个浏览器里；请先下载修改后的文件，再点“重试”。'
    : '您的修改还在这一页里，关掉或刷新就没有了；请先下载修改后的文件，再点“重试”。';
}
