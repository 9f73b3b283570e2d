import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { programText } from '../program';
import { OutsideLink } from './outside-link';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * Which program this is, and where it is explained.
 *
 * @param said of what is set for all who open this page
 */
export function PaneFooter({ said }: { readonly said: string }): ReactNode {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span>{programText()}</span>
      {said && <span>{said}</span>}
      <OutsideLink href="help/index.html">帮助</OutsideLink>
    </footer>
  );
}
