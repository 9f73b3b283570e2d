import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useEntryStyles } from '../entry-styles';

interface IgnoreFormProps {
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is to be left: whoever reads the report will want to know. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps): ReactNode {
  const entry = useEntryStyles();
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState(false);

  // It appears at the person's own wish, in place of the button they pressed.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else onIgnore(reason.trim());
  }

  return (
    <form ref={form} onSubmit={onSubmit}>
      <Field
        label="忽略的原因"
        {...(missing ? { validationMessage: '请写一句原因，以后看得懂为什么忽略。' } : {})}
      >
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={entry.actions} style={{ marginTop: 8 }}>
        <Button type="submit" appearance="primary">
          确定忽略
        </Button>
        <Button onClick={onCancel}>取消</Button>
      </div>
    </form>
  );
}
