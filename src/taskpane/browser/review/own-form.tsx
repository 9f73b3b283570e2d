import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { OwnRemark } from '../../../documents/remarks/edits';
import { useFirstFocus } from './use-first-focus';

interface Props {
  /** What it is now, or what it begins with. */
  readonly own: OwnRemark;
  /** What the button that takes it is called. */
  readonly name: string;
  readonly onKeep: (own: OwnRemark) => void;
  readonly onCancel: () => void;
}

/** A remark in the reviewer's own words, with a cell or without. */
export function OwnForm({ own, name, onKeep, onCancel }: Props): ReactNode {
  const [place, setPlace] = useState(own.cell === '' ? own.place : own.cell);
  const [problem, setProblem] = useState(own.problem);
  const [change, setChange] = useState(own.change);
  const first = useFirstFocus<HTMLFormElement>('textarea');
  const [missing, setMissing] = useState(false);
  return (
    <form
      ref={first}
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(problem.trim() === '');
        if (problem.trim() !== '')
          onKeep({ cell: '', place: place.trim(), problem: problem.trim(), change: change.trim() });
      }}
    >
      <Field label="位置" hint="写单元格，例如 J17，或者写“附件”“整份表”，也可以不填">
        <Input value={place} onChange={(_, { value }) => setPlace(value)} />
      </Field>
      <Field label="问题" {...(missing ? { validationMessage: '请写问题' } : {})}>
        <Textarea
          resize="vertical"
          value={problem}
          onChange={(_, { value }) => setProblem(value)}
        />
      </Field>
      <Field label="修改要求">
        <Textarea resize="vertical" value={change} onChange={(_, { value }) => setChange(value)} />
      </Field>
      <div className="review-ways">
        <Button size="small" type="submit">
          {name}
        </Button>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
      </div>
    </form>
  );
}
