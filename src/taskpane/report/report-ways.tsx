import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { CopyByHand } from '../parts/copy-by-hand';
import { useCopy } from '../parts/use-copy';
import type { ReportSource } from './report-source';
import { ReportView } from './report-view';
import { reportWords } from './report-words';

const useStyles = makeStyles({
  bar: { width: '100%', minWidth: 0, '& .fui-MessageBarBody': { whiteSpace: 'normal' } },
  actions: { flexWrap: 'wrap' },
});

interface ReportWaysProps {
  readonly source: ReportSource;
  readonly onClose: () => void;
}

/**
 * The other ways out. No program can see whether a file was saved: Excel on a Mac lets a click on a
 * download do nothing at all, without an error (office-js #2700, #3385).
 */
export default function ReportWays({ source, onClose }: ReportWaysProps): ReactNode {
  const styles = useStyles();
  const focusReturns = useRestoreFocusTarget();
  const [copied, copy] = useCopy();
  const [shown, setShown] = useState(false);

  return (
    <MessageBar className={styles.bar} layout="multiline" intent="info">
      <MessageBarBody>
        <output>
          {copied === 'yes'
            ? '已复制报告的文字，可以粘贴到 Word、邮件或聊天里。'
            : '报告已交给浏览器保存。没有看到文件的，请复制文字，或者在这里查看、打印。'}
        </output>
        {copied === 'refused' && <CopyByHand text={reportWords(source)} />}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button size="small" onClick={() => void copy(reportWords(source))}>
          复制文字
        </Button>
        <Button {...focusReturns} size="small" onClick={() => setShown(true)}>
          查看、打印
        </Button>
        <Button size="small" onClick={onClose}>
          知道了
        </Button>
      </MessageBarActions>
      {shown && <ReportView source={source} onClose={() => setShown(false)} />}
    </MessageBar>
  );
}
