import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import {
  alikeText,
  placesText,
  type FindingEntry,
} from '../../../documents/words/grouped-findings';
import { useEntryStyles } from '../entry-styles';
import { SeverityMark } from '../severity-mark';
import { ROVING } from '../use-roving-list';

const useStyles = makeStyles({
  places: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}` },
});

interface FoldedFindingsProps {
  readonly id: string;
  readonly entry: FindingEntry;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onOpen: (open: boolean) => void;
  /** The findings themselves. */
  readonly children: ReactNode;
}

/** Many findings of one kind as one entry, which a click, Enter or → opens and ← closes. */
export function FoldedFindings(props: FoldedFindingsProps): ReactNode {
  const { id, entry, open, tabIndex, onOpen, children } = props;
  const styles = useStyles();
  const look = useEntryStyles();
  const list = useId();
  return (
    <li className={mergeClasses(look.item, open && look.open)}>
      <button
        type="button"
        className={look.button}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        tabIndex={tabIndex}
        {...{ [ROVING]: id }}
        onKeyDown={({ key }) => {
          if (key === 'ArrowRight' || key === 'ArrowLeft') onOpen(key === 'ArrowRight');
        }}
        onClick={() => onOpen(!open)}
      >
        <SeverityMark severity={entry[0].finding.severity} />
        <span>
          <span className={styles.places}>{placesText(entry)}</span>
          {alikeText(entry)}
        </span>
      </button>
      {open && (
        <ul className={styles.list} id={list}>
          {children}
        </ul>
      )}
    </li>
  );
}
