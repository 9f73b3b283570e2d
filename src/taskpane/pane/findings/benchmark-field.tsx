import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { benchmarkQuestion } from '../../../documents/words/benchmark-question';
import { numberIn } from '../../settings/figures-text';
import { useEntryStyles } from '../entry-styles';

interface BenchmarkFieldProps {
  /** The relative target, as typed. */
  readonly target: string;
  /** The actual value it is to be held against. */
  readonly actual: string;
  readonly onSave: (figure: number) => void;
}

/** Asks for the figure behind a relative target (对比值), where a finding says that it is wanted. */
export function BenchmarkField({ target, actual, onSave }: BenchmarkFieldProps): ReactNode {
  const entry = useEntryStyles();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    const figure = numberIn(text);
    const isNumber = typeof figure === 'number' && Number.isFinite(figure);
    setWrong(!isNumber);
    if (isNumber) onSave(figure);
  }

  return (
    <form onSubmit={onSubmit}>
      <Field
        label={benchmarkQuestion(target, actual)}
        hint={`与实现值“${actual}”写成同样的单位；只用于这个单位、这个项目、这一年的表`}
        {...(wrong ? { validationMessage: '请填一个数，例如 5.6。' } : {})}
      >
        <Input inputMode="decimal" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={entry.actions} style={{ marginTop: 8 }}>
        <Button type="submit">用这个数核算</Button>
      </div>
    </form>
  );
}
