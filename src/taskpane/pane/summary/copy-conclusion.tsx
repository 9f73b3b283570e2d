import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { conclusionText } from '../../../documents/conclusion-text';
import type { Finding, Report } from '../../../engine/report/report';
import { CopyByHand } from '../../parts/copy-by-hand';
import { useCopy } from '../../parts/use-copy';

interface CopyConclusionProps {
  readonly fileName: string;
  readonly report: Report;
  /** The findings nobody has ignored. */
  readonly open: readonly Finding[];
}

/** The result as a message, for whoever has to hear of it. */
export function CopyConclusion({ fileName, report, open }: CopyConclusionProps): ReactNode {
  const [copied, copy] = useCopy();
  const text = () => conclusionText(fileName, report, open);
  return (
    <div>
      <Button size="small" onClick={() => void copy(text())}>
        复制结论
      </Button>
      <output>{copied === 'yes' && ' 已复制结论，可以粘贴到微信或邮件里。'}</output>
      {copied === 'refused' && <CopyByHand text={text()} />}
    </div>
  );
}
