import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { inWords } from '../../../documents/remarks/remarks';
import type { RemarkItemProps } from './remark-item';
import { useFirstFocus } from './use-first-focus';

type Props = Pick<RemarkItemProps, 'remark' | 'words' | 'onEdit' | 'onWords'>;

/** The words of one remark, to be changed. They count as soon as the field is left; Esc takes them back. */
export function WordsForm({ remark, words, onEdit, onWords }: Props): ReactNode {
  const first = useFirstFocus<HTMLDivElement>('textarea');
  const [before] = useState(() =>
    words === undefined ? remark : inWords(remark, { words: { [remark.key]: words } }),
  );
  const [problem, setProblem] = useState(before.problem);
  const [change, setChange] = useState(before.change);

  function keep(next: { readonly problem: string; readonly change: string }): void {
    onWords(remark, {
      // Without a problem there would be nothing to say.
      problem: next.problem.trim() === '' || next.problem === remark.problem ? null : next.problem,
      change: next.change === remark.change ? null : next.change,
    });
  }

  const typing = {
    resize: 'vertical',
    rows: 4,
    onBlur: () => keep({ problem, change }),
    onKeyDown(event: KeyboardEvent) {
      // Of an input method, Esc closes its own list.
      if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
      setProblem(before.problem);
      setChange(before.change);
      keep(before);
      onEdit(null);
    },
  } as const;

  return (
    <div ref={first} className="review-form">
      <Field label="问题">
        <Textarea {...typing} value={problem} onChange={(_, { value }) => setProblem(value)} />
      </Field>
      <Field label="修改要求">
        <Textarea {...typing} value={change} onChange={(_, { value }) => setChange(value)} />
      </Field>
      <div className="review-ways">
        <Button size="small" onClick={() => onEdit(null)}>
          改好了
        </Button>
        <Button
          size="small"
          onClick={() => {
            setProblem(remark.problem);
            setChange(remark.change);
            keep(remark);
          }}
        >
          恢复原来的文字
        </Button>
      </div>
    </div>
  );
}
