import { makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  text: { boxSizing: 'border-box', width: '100%', minHeight: '8em', font: 'inherit' },
});

/** A text that is selected already, where the browser lets nobody but the person copy. */
export function CopyByHand({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);

  return (
    <div>
      <label htmlFor={id}>没能自动复制。下面的文字已经选中，请按 Ctrl + C（Mac 按 ⌘ + C）。</label>
      <textarea ref={box} id={id} className={styles.text} readOnly value={text} />
    </div>
  );
}
