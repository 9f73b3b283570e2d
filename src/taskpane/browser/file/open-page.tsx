import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  Title2,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { PaneFooter } from '../../pane/pane-footer';
import type { Notice } from '../../session/state';
import { BlankForms } from './blank-forms';
import { FileButton, FolderButton } from './file-button';
import type { Found } from './found-files';

interface Props {
  readonly opening: boolean;
  /** Why the last file could not be opened. */
  readonly failure: Notice | null;
  /** Of what is set for all who open this page. */
  readonly said: string;
  readonly onFound: (found: Found) => void;
  readonly onSample: () => void;
}

/** What a person sees before a file is open. */
export function OpenPage({ opening, failure, said, onFound, onSample }: Props): ReactNode {
  const page = useRef<HTMLElement>(null);

  // Whoever comes back here from a workbook has lost what had the focus.
  useEffect(() => page.current?.focus(), []);

  return (
    <main ref={page} tabIndex={-1} className="open-page">
      <Title2 as="h1">绩效自评助手</Title2>
      <Text size={400}>
        报送前核对《项目绩效自评指标评分表》：核算每项得分，检查权重，找出未达标指标。
      </Text>
      {failure && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{failure.text}</MessageBarBody>
        </MessageBar>
      )}
      <div className="open-target">
        <Text>把评分表（.xlsx、.xls、.et 或 .ods）拖到这里，多份或整个文件夹也可以，或者</Text>
        <div className="open-buttons">
          <FileButton appearance="primary" disabled={opening} onFound={onFound}>
            选择文件
          </FileButton>
          <FolderButton appearance="secondary" disabled={opening} onFound={onFound}>
            选择文件夹
          </FolderButton>
          <Button disabled={opening} onClick={onSample}>
            打开示例
          </Button>
        </div>
        {opening && <Spinner size="tiny" label="正在打开……" />}
      </div>
      <BlankForms />
      <Text>文件只在本机读取，不会上传，原文件也不会改动。</Text>
      <PaneFooter said={said} />
    </main>
  );
}
