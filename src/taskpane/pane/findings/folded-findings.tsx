import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  alikeText,
  placesText,
  type FindingEntry,
} from '../../../documents/words/grouped-findings';
import { ListEntry } from '../list-entry';
import { SeverityMark } from '../severity-mark';

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
  return (
    <ListEntry
      id={id}
      open={open}
      tabIndex={tabIndex}
      onClick={() => onOpen(!open)}
      onArrow={onOpen}
      head={
        <>
          <SeverityMark severity={entry[0].finding.severity} />
          <span>
            <span className={styles.places}>{placesText(entry)}</span>
            {alikeText(entry)}
          </span>
        </>
      }
    >
      <ul className={styles.list}>{children}</ul>
    </ListEntry>
  );
}
