import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Fieldset } from '../../parts/fieldset';
import { useFirstFocus } from './use-first-focus';

interface Props {
  readonly children: string;
  /** What becomes of it, asked before it is done. */
  readonly question: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be taken back: it asks once more, in its own place. */
export function ConfirmButton({ children, question, onConfirm }: Props): ReactNode {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button size="small" onClick={() => setAsking(true)}>
        {children}
      </Button>
    );
  return (
    <Question legend={question}>
      <Button size="small" onClick={() => setAsking(false)}>
        取消
      </Button>
      <Button
        size="small"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {children}
      </Button>
    </Question>
  );
}

function Question(props: { readonly legend: string; readonly children: ReactNode }): ReactNode {
  const box = useFirstFocus<HTMLDivElement>('button');
  return (
    <div ref={box}>
      <Fieldset {...props} />
    </div>
  );
}
