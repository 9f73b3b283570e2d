import { Button } from '@fluentui/react-components';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { RemarkWords } from '../../../documents/remarks/edits';
import { inWords, type Remark } from '../../../documents/remarks/remarks';
import { SeverityMark } from '../../pane/severity-mark';
import { ROVING } from '../../pane/use-roving-list';
import { WordsForm } from './words-form';

export interface RemarkItemProps {
  readonly remark: Remark;
  /** What the reviewer made of its words. */
  readonly words: RemarkWords | undefined;
  /** It goes out. */
  readonly ticked: boolean;
  readonly tabIndex: 0 | -1;
  /** Its words are being changed. */
  readonly editing: boolean;
  /** The person has selected its cell in the sheet. */
  readonly pointed: boolean;
  readonly onTick: (remark: Remark, ticked: boolean) => void;
  readonly onShow: (remark: Remark) => void;
  /** Begins to change its words, or with null ends it. */
  readonly onEdit: (key: string | null) => void;
  readonly onWords: (remark: Remark, words: RemarkWords) => void;
}

/** One remark: whether it goes out, and in which words. Drawn again only where something in it changes. */
export const RemarkItem = memo(function RemarkItem(props: RemarkItemProps): ReactNode {
  const { remark, words, ticked, tabIndex, editing, pointed, onTick, onShow, onEdit } = props;
  const { key, cell, place, since, answer, severity } = remark;
  const box = useRef<HTMLInputElement>(null);
  const edited = useRef(false);

  // What had the focus goes with the form, unless another one was opened.
  useEffect(() => {
    if (edited.current && !editing && document.activeElement === document.body)
      box.current?.focus();
    edited.current = editing;
  }, [editing]);

  const told = words === undefined ? remark : inWords(remark, { words: { [key]: words } });
  return (
    <li
      className={ticked ? 'review-item' : 'review-item review-left'}
      aria-current={pointed ? 'true' : undefined}
    >
      <label>
        <input
          ref={box}
          type="checkbox"
          {...{ [ROVING]: key }}
          tabIndex={tabIndex}
          checked={ticked}
          onChange={({ target }) => onTick(remark, target.checked)}
          onFocus={() => onShow(remark)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onEdit(key);
          }}
        />
        {severity !== null && <SeverityMark severity={severity} />}
        <span>
          <b>{cell}</b> {place}
          {since !== '' && <b className="review-since">【{since}】</b>}
          {!ticked && <span className="review-since">不列出</span>}
        </span>
      </label>
      {editing ? (
        <WordsForm {...props} />
      ) : (
        <div className="review-words">
          <p>{told.problem}</p>
          <p>
            <span className="review-label">修改要求：</span>
            {told.change}
          </p>
          {answer !== '' && (
            <p>
              <span className="review-label">上一轮单位答复：</span>
              {answer}
            </p>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={`改文字：${cell} ${place}`}
            onClick={() => onEdit(key)}
          >
            {words === undefined ? '改文字' : '改文字（已改过）'}
          </Button>
        </div>
      )}
    </li>
  );
});
