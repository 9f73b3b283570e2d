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
  /** Where somebody else keeps whether it is open: whether it is, and who is told of a click. */
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Something that can wait, one click away. */
export function Disclosure({ title, open, onOpen, children }: DisclosureProps): ReactNode {
  const styles = useStyles();
  return (
    <details open={open}>
      <summary
        className={styles.summary}
        onClick={(event) => {
          if (onOpen === undefined) return;
          event.preventDefault();
          onOpen(open !== true);
        }}
      >
        {title}
      </summary>
      {children}
    </details>
  );
}
