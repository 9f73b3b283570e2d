import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { toResult } from './to-result';

const useStyles = makeStyles({
  result: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // The verdict stands still above what is scrolled.
    scrollMarginTop: 'calc(var(--pane-top, 0px) + 64px)',
  },
});

interface ResultProps {
  /** What it is the result of: another object each time something new has come of an act. */
  readonly of: object;
  readonly children: ReactNode;
}

/** What has come of an act: brought into view as soon as it is there, and read on from. */
export function Result({ of, children }: ResultProps): ReactNode {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  const shown = useRef<object | null>(null);
  useEffect(() => {
    if (shown.current === of) return;
    shown.current = of;
    toResult(box.current);
  }, [of]);
  return (
    <section ref={box} className={styles.result} aria-label="结果" tabIndex={-1}>
      {children}
    </section>
  );
}
