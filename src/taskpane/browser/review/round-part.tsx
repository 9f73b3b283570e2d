import { Button } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { oneLine } from '../../../engine/sentence/one-line';
import type { CheckOptions } from '../../session/benchmarks';
import { FileButton, FolderButton } from '../file/file-button';
import type { LastRound } from './last-round';

interface Props {
  readonly lastRound: LastRound;
  /** By which earlier copies are checked, as the forms of now are. */
  readonly settings: CheckOptions;
  /** What the comparison comes to. */
  readonly children: ReactNode;
}

/** 第二轮: what is given for the round before, and what became of its findings. */
export function RoundPart({ lastRound, settings, children }: Props): ReactNode {
  const { round, reading, failure } = useSyncExternalStore(lastRound.subscribe, lastRound.state);
  const chooser = {
    appearance: 'secondary',
    size: 'small',
    disabled: reading !== null,
    onFound: (found) => void lastRound.compare(found, settings),
  } as const satisfies Partial<Parameters<typeof FileButton>[0]>;
  return (
    <section className="review-round" aria-label="与上一轮比">
      {round === null ? (
        <div className="review-ways">
          <span>第二轮：</span>
          <FileButton {...chooser}>选上一轮的意见或表</FileButton>
          <FolderButton {...chooser} withLists>
            选上一轮的文件夹
          </FolderButton>
          <span className="review-hint">
            《复核意见》（Excel，单位填过的也可以）或者上一轮交来的表
          </span>
        </div>
      ) : (
        <>
          {children}
          <Files title="上一轮的这些文件没有用上" files={round.unread} />
          <Button size="small" onClick={lastRound.endComparison}>
            不和上一轮比了
          </Button>
        </>
      )}
      {reading !== null && (
        <p>
          正在读上一轮的文件 {reading.done}/{reading.of}
        </p>
      )}
      <output>{failure}</output>
    </section>
  );
}

interface FilesProps {
  readonly title: string;
  readonly files: readonly { readonly file: string; readonly why?: string }[];
}

/** Files or forms that a comparison leaves out, folded. */
export function Files({ title, files }: FilesProps): ReactNode {
  if (files.length === 0) return null;
  return (
    <details>
      <summary>
        {title}（{files.length}）
      </summary>
      <ul>
        {files.map(({ file, why }) => (
          <li key={file}>
            {oneLine(file)}
            {why !== undefined && why !== '' && `：${oneLine(why)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
