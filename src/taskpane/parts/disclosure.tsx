import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something that can wait, one click away. */
export function Disclosure({ title, children }: DisclosureProps): ReactNode {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}
