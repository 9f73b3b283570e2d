import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { draftOf, draftText } from '../../../documents/draft/draft';
import { DRAFT_NAME, draftDocument } from '../../../documents/draft/draft-document';
import { documentPlace } from '../../../documents/words/document-place';
import type { ResultProps } from '../../pane/pane-props';
import { CopyByHand } from '../../parts/copy-by-hand';
import { useCopy } from '../../parts/use-copy';
import { saveFile } from '../../save-file';
import { openFindings } from '../../session/ignored';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
});

/** 起草小结: the paragraphs below the table as far as the form has them. */
export function Act({ session, state, checked }: ResultProps): ReactNode {
  const styles = useStyles();
  const [copied, copy] = useCopy();
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const draft = useMemo(
    () => draftOf(checked.report, openFindings(checked, state.ignored)),
    [checked, state.ignored],
  );

  async function save(): Promise<void> {
    setOutcome(null);
    try {
      const { makeDocument } = await import('../../../host/make/make-document');
      const bytes = await makeDocument(draftDocument(draft, checked.report));
      saveFile(
        documentPlace(session.fileName, DRAFT_NAME, '.docx'),
        new Blob([bytes.slice()], { type: WORD }),
      );
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <>
      <ul className={styles.notes}>
        {draft.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void copy(draftText(draft))}>
          复制全文
        </Button>
        <Button size="small" onClick={() => void session.openDraft()}>
          写入表下的空格…
        </Button>
        <Button size="small" onClick={() => void save()}>
          存成 Word 文件
        </Button>
      </div>
      <output>
        {copied === 'yes' && '已复制，可以粘贴到 Word 或表里。'}
        {outcome === 'saved' && 'Word 文件已交给浏览器保存。没有看到文件的，请点“复制全文”。'}
      </output>
      {outcome === 'failed' && (
        <p role="alert">没有存成，请检查网络后再点一次，或者点“复制全文”。</p>
      )}
      {copied === 'refused' && <CopyByHand text={draftText(draft)} />}
      {draft.parts.map(({ heading, text }) => (
        <section key={heading} aria-label={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          {text !== '' && <p className={styles.text}>{text}</p>}
        </section>
      ))}
    </>
  );
}
