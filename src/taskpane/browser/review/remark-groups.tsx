import { Checkbox } from '@fluentui/react-components';
import { useCallback, useState, type ReactNode } from 'react';
import type { RemarkWords } from '../../../documents/remarks/edits';
import { LISTED } from '../../../documents/remarks/remark-list';
import { goesOut, type Remark } from '../../../documents/remarks/remarks';
import { SEVERITIES, SEVERITY_NAMES } from '../../../documents/words/severity';
import { parseAddress } from '../../../sheet/address';
import { useRovingList } from '../../pane/use-roving-list';
import type { Session } from '../../session/session';
import type { FormEdits } from './kept-remarks';
import { isListed } from './out-text';
import { RemarkItem } from './remark-item';

interface Props {
  readonly session: Session;
  readonly remarks: readonly Remark[];
  readonly edits: FormEdits;
  /** `J17` where the person has selected a cell that something is told of. */
  readonly pointed: string | null;
  readonly onChange: (change: (edits: FormEdits) => Partial<FormEdits>) => void;
}

/** All that the check found, to be ticked: by urgency, each group as a whole or one by one. */
export function RemarkGroups({ session, remarks, edits, pointed, onChange }: Props): ReactNode {
  const [editing, setEditing] = useState<string | null>(null);
  const roving = useRovingList(remarks.map(({ key }) => key));

  const tickAll = useCallback(
    (some: readonly Remark[], ticked: boolean) =>
      onChange(({ left, taken }) => {
        const keys = new Set(some.map(({ key }) => key));
        const others = { left: without(left, keys), taken: without(taken, keys) };
        const listed = some.filter(isListed).map(({ key }) => key);
        const unlisted = some.filter((one) => !isListed(one)).map(({ key }) => key);
        return ticked
          ? { ...others, taken: [...others.taken, ...unlisted] }
          : { ...others, left: [...others.left, ...listed] };
      }),
    [onChange],
  );
  const onTick = useCallback(
    (remark: Remark, ticked: boolean) => tickAll([remark], ticked),
    [tickAll],
  );
  const onShow = useCallback(
    ({ cell }: Remark) => {
      const address = parseAddress(cell);
      if (address !== null) void session.select(address);
    },
    [session],
  );
  const onWords = useCallback(
    ({ key }: Remark, next: RemarkWords) =>
      onChange(({ words }) => {
        const { [key]: _, ...others } = words;
        const isOurs = next.problem === null && next.change === null;
        return { words: isOurs ? others : { ...others, [key]: next } };
      }),
    [onChange],
  );

  return (
    <div {...roving.props}>
      {SEVERITIES.map((severity) => {
        const group = remarks.filter((one) => one.severity === severity);
        if (group.length === 0) return null;
        const out = group.filter((one) => goesOut(one, edits, LISTED)).length;
        return (
          <section key={severity} aria-labelledby={`review-${severity}`}>
            <h2 id={`review-${severity}`}>
              {SEVERITY_NAMES[severity]}（{group.length}）
            </h2>
            <Checkbox
              label={`全部列出，现在列出 ${out} 条`}
              checked={out === 0 ? false : out === group.length ? true : 'mixed'}
              onChange={() => tickAll(group, out < group.length)}
            />
            <ul className="review-list">
              {group.map((remark) => (
                <RemarkItem
                  key={remark.key}
                  remark={remark}
                  words={wordsOf(edits, remark.key)}
                  ticked={goesOut(remark, edits, LISTED)}
                  tabIndex={roving.tabIndex(remark.key)}
                  editing={editing === remark.key}
                  pointed={pointed !== null && remark.cell === pointed}
                  onTick={onTick}
                  onShow={onShow}
                  onEdit={setEditing}
                  onWords={onWords}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function without(keys: readonly string[], gone: ReadonlySet<string>): readonly string[] {
  return keys.filter((key) => !gone.has(key));
}

function wordsOf({ words }: FormEdits, key: string): RemarkWords | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
