import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { programText } from '../program';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Which program this is, and where it is explained. */
export function PaneFooter(): ReactNode {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span>{programText()}</span>
      <Link href="help/index.html" target="_blank" rel="noopener">
        帮助
      </Link>
    </footer>
  );
}
