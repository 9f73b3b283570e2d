import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Under forced colours the system's own colour of links takes the place of this one.
  link: { color: tokens.colorBrandForegroundLink },
});

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to a page beside the pane, which stays as it is. Fluent's own has more to load than to do. */
export function OutsideLink({ href, children }: OutsideLinkProps): ReactNode {
  const styles = useStyles();
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
