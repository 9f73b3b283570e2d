import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { besideHtml } from '../../../documents/beside/beside-html';
import type { BesideList } from '../../../documents/beside/beside-list';
import { besideOf, sourceText } from '../../../documents/beside/beside-of';
import { documentPlace } from '../../../documents/words/document-place';
import { projectText } from '../../../documents/words/form-name';
import { printCell } from '../../../sheet/address';
import { CellLink } from '../../pane/cell-link';
import type { ResultProps } from '../../pane/pane-props';
import { CopyByHand } from '../../parts/copy-by-hand';
import { useCopy } from '../../parts/use-copy';
import { programText } from '../../program';
import { savedAs, saveFile } from '../../save-file';

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface BesideViewProps extends Pick<ResultProps, 'session' | 'checked'> {
  readonly list: BesideList;
}

/** What a form and another document have otherwise, each with its cell, and the ways out. */
export function BesideView({ session, checked, list }: BesideViewProps): ReactNode {
  const styles = useStyles();
  const [copied, copy] = useCopy();
  const [saved, setSaved] = useState('');
  const { title, summary, entries, notes } = list;
  const text = (): string => besideOf(list).lines.join('\n');

  function save(): void {
    const date = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }).format(new Date());
    const page = besideHtml({
      list,
      project: projectText(checked.report.form),
      file: session.fileName,
      date,
      program: programText(),
    });
    const name = documentPlace(session.fileName, title, '.html');
    saveFile(name, new Blob([page], { type: 'text/html;charset=utf-8' }));
    setSaved(savedAs(name));
  }

  return (
    <>
      <output>
        <p className={styles.line}>对照的是：{sourceText(list)}</p>
        <p className={styles.line}>{summary}</p>
      </output>
      {entries.length > 0 && (
        <ul className={styles.list} aria-label="不同之处">
          {entries.map(({ kind, cell, there, message }) => (
            <li key={`${kind} ${message}`}>
              {cell !== null && (
                <>
                  <CellLink cell={cell} onSelect={(one) => void session.select(one)} />{' '}
                </>
              )}
              {message}
              {there !== null && (
                <span className={styles.quiet}>（对照的表 {printCell(there)}）</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.line}>
          {note}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy(text())}>
          复制文字
        </Button>
        <Button size="small" onClick={save}>
          存成网页
        </Button>
      </div>
      <output>{copied === 'yes' ? '已复制，可以粘贴到 Word 或聊天里。' : saved}</output>
      {copied === 'refused' && <CopyByHand text={text()} />}
    </>
  );
}
