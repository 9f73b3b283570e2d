import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { fetched } from '../../../host/fetched';
import { HostError } from '../../../host/host-error';
import { usePaneState } from '../../pane/use-pane-state';
import { savedAs } from '../../save-file';
import type { Opening } from '../file/opening';
import type { OpenedWorkbook } from '../opened-workbook';
import type { ListFormat } from './make-lists';
import { saveOpenedLists } from './opened-lists';

interface Props {
  readonly workbook: OpenedWorkbook;
  readonly files: Pick<Opening, 'review' | 'lastRound'>;
}

const NAMES: Readonly<Record<ListFormat, string>> = {
  xlsx: '下载复核意见（Excel）',
  html: '下载复核意见（网页，可打印）',
};

/** What can be taken away of the list of an open file. */
export function ListWays({ workbook, files }: Props): ReactNode {
  const { review, lastRound } = files;
  const { all, forms, busy, phase } = usePaneState(workbook.session);
  const [said, setSaid] = useState('');
  const unchecked = forms.length - all.length;
  const waits = busy !== null || phase !== 'checked';

  async function save(format: ListFormat): Promise<void> {
    try {
      setSaid(savedAs(await fetched(saveOpenedLists({ workbook, review, lastRound }, format))));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      setSaid(`没有下载：${error.message}`);
    }
  }

  return (
    <div className="review-ways">
      {(['xlsx', 'html'] as const).map((format) => (
        <Button
          key={format}
          size="small"
          disabledFocusable={waits}
          onClick={() => void save(format)}
        >
          {NAMES[format]}
        </Button>
      ))}
      {unchecked > 0 && (
        <p>另有 {unchecked} 张表改动后没有校验，不在下载的意见里，要列的请先打开那张表。</p>
      )}
      <output>{said}</output>
    </div>
  );
}
