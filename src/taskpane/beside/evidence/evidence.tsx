import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { evidenceCsv, evidenceLines } from '../../../documents/evidence/evidence-table';
import {
  coverGroups,
  EVIDENCE_TITLE,
  matchGroups,
  matchHead,
  provedText,
  titleText,
  whyNoList,
} from '../../../documents/evidence/evidence-words';
import { matchFiles } from '../../../documents/evidence/match-files';
import { documentPlace } from '../../../documents/words/document-place';
import { evidenceIndex } from '../../../engine/prose/evidence-index';
import type { ResultProps } from '../../pane/pane-props';
import { CopyByHand } from '../../parts/copy-by-hand';
import { Disclosure } from '../../parts/disclosure';
import { useCopy } from '../../parts/use-copy';
import { saveFile } from '../../save-file';
import { Result } from '../result';
import { chosenNames, droppedNames } from './names';

const useStyles = makeStyles({
  dropArea: {
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
});

/** 佐证材料清单: the documents that the form cites, held against the names of files. */
export function Act({ session, checked }: ResultProps): ReactNode {
  const styles = useStyles();
  const { form } = checked.report;
  const items = useMemo(() => evidenceIndex(form), [form]);
  const [names, setNames] = useState<readonly string[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [copied, copy] = useCopy();
  const why = whyNoList(form, items);
  if (why !== null) return <p>{why}</p>;

  const match = names === null ? null : matchFiles(items, names);
  const groups = match === null ? [] : matchGroups(match);
  const shown = [...groups, ...coverGroups(form)];
  const text = (): string => evidenceLines(items, match);

  function take(found: readonly string[]): void {
    setFailed(false);
    setNames(found.filter((name) => name !== session.fileName));
  }

  function save(): void {
    const csv = new Blob([evidenceCsv(items, match)], { type: 'text/csv;charset=utf-8' });
    saveFile(documentPlace(session.fileName, EVIDENCE_TITLE, '.csv'), csv);
  }

  return (
    <>
      <FolderDrop onNames={take} onFailure={() => setFailed(true)} />
      {failed && <p role="alert">文件夹没有读到，请检查权限，或者用“选择文件夹”再选一次。</p>}
      {names !== null && match !== null && (
        <Result of={names}>
          <output>{matchHead(match, groups)}</output>
          {shown.map(({ title, lines }) => (
            <section key={title} aria-label={title}>
              <h3 className={styles.heading}>{title}</h3>
              <ul className={styles.list}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </Result>
      )}
      <Disclosure title={`${EVIDENCE_TITLE}（${items.length}）`}>
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={`${item.number} ${item.titles[0]}`}>
              {item.number === null ? '' : `${item.number} `}
              {titleText(item)}　{provedText(item)}
            </li>
          ))}
        </ul>
      </Disclosure>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy(text())}>
          复制清单
        </Button>
        <Button size="small" onClick={save}>
          存成表格（CSV）
        </Button>
      </div>
      <output>{copied === 'yes' && '已复制清单，可以粘贴到 Excel 或 Word 里。'}</output>
      {copied === 'refused' && <CopyByHand text={text()} />}
    </>
  );
}

interface FolderDropProps {
  readonly onNames: (names: readonly string[]) => void;
  readonly onFailure: () => void;
}

/** Where the evidence is named: a folder, several files, or either of them dropped. */
function FolderDrop({ onNames, onFailure }: FolderDropProps): ReactNode {
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function onDragOver(event: DragEvent): void {
    event.preventDefault();
    // The page around it would open what is dropped.
    event.stopPropagation();
    setOver(true);
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    droppedNames(event.dataTransfer).then(onNames, onFailure);
  }

  function tell(input: HTMLInputElement): void {
    const names = chosenNames(input.files ?? []);
    input.value = '';
    if (names.length > 0) onNames(names);
  }

  return (
    <div
      className={over ? `${styles.dropArea} ${styles.over}` : styles.dropArea}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p>请选放佐证材料的文件夹，或者把它拖到这里。只看文件名，不打开文件，也不上传。</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => folder.current?.click()}>
          选择文件夹
        </Button>
        <Button size="small" onClick={() => files.current?.click()}>
          选择文件
        </Button>
      </div>
      <input
        ref={(input) => {
          if (input !== null) input.webkitdirectory = true;
          folder.current = input;
        }}
        type="file"
        hidden
        onChange={({ target }) => tell(target)}
      />
      <input ref={files} type="file" multiple hidden onChange={({ target }) => tell(target)} />
    </div>
  );
}
