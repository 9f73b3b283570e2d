import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { followsText } from '../../../documents/words/grouped-findings';
import { printCell } from '../../../sheet/address';
import { ListEntry } from '../list-entry';
import { SeverityMark } from '../severity-mark';
import { FindingDetails, type FindingDetailsProps } from './finding-details';

const useStyles = makeStyles({
  cell: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    whiteSpace: 'nowrap',
    marginRight: tokens.spacingHorizontalXS,
  },
  follows: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface FindingItemProps extends FindingDetailsProps {
  readonly id: string;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  /** Opens the finding of this id instead of the one that is open; null closes it. */
  readonly onOpen: (id: string | null) => void;
}

/**
 * One finding: where and what. A click or Enter goes to its cell and opens why and how. It is
 * rendered anew only when something in it changes: there may be hundreds.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactNode {
  const { id, finding, follows, open, tabIndex, session, onOpen } = props;
  const styles = useStyles();
  return (
    <ListEntry
      id={id}
      open={open}
      tabIndex={tabIndex}
      onClick={() => {
        void session.select(finding.cell);
        onOpen(open ? null : id);
      }}
      onArrow={(wanted) => onOpen(wanted ? id : null)}
      head={
        <>
          <SeverityMark severity={finding.severity} />
          <span>
            <span className={styles.cell}>{printCell(finding.cell)}</span>
            {finding.message}
            {follows.length > 0 && <span className={styles.follows}>{followsText(follows)}</span>}
          </span>
        </>
      }
    >
      <FindingDetails {...props} />
    </ListEntry>
  );
});
